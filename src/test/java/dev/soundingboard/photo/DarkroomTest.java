package dev.soundingboard.photo;

import static dev.soundingboard.photo.Pictures.claiming;
import static dev.soundingboard.photo.Pictures.fromACamera;
import static dev.soundingboard.photo.Pictures.picture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** P5: a photo that somebody sends, of whatever kind and quality. */
class DarkroomTest {

    /** A hundred times what begins a scan of a JPEG. */
    private static final byte[] SCANS = HexFormat.of().parseHex("ffda".repeat(100));

    private final Darkroom darkroom = new Darkroom();

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif"})
    void aLargePictureBecomesASmallJpeg(String format) throws Exception {
        var photo = developed(picture(format, 1600, 1200));

        assertThat(photo.getWidth()).isEqualTo(512);
        assertThat(photo.getHeight()).as("a square from the middle").isEqualTo(512);
        assertIsAbout(Color.RED, photo, 20, 100);
        assertIsAbout(Color.BLUE, photo, 500, 100);
    }

    @Test
    void oneThatIsSmallAlreadyKeepsItsSize() throws Exception {
        assertThat(developed(picture("png", 1, 1)).getWidth()).isEqualTo(1);
        assertThat(developed(Pictures.webp()).getWidth()).isEqualTo(1);
    }

    @Test
    void aLongStripStaysAPicture() throws Exception {
        var photo = developed(picture("png", 20_000, 1));

        assertThat(photo.getWidth()).isEqualTo(1);
        assertThat(photo.getHeight()).isEqualTo(1);
    }

    @Test
    void oneThatWouldTakeVeryLongToDrawIsRefused() throws Exception {
        var sent = ByteBuffer.allocate(100_000)
                .put(picture("jpeg", 60, 40))
                .put(SCANS)
                .array();

        assertThatThrownBy(() -> darkroom.develop(sent)).isInstanceOf(UnusablePicture.class);
    }

    @Test
    void whatLooksLikeAScanInAnotherFormatIsNone() throws Exception {
        var sent = ByteBuffer.allocate(100_000)
                .put(picture("png", 60, 40))
                .put(SCANS)
                .array();

        assertThat(developed(sent).getWidth()).isEqualTo(40);
    }

    @Test
    void whereItWasTakenIsNotKept() throws Exception {
        var sent = fromACamera(1, 60, 40);
        assertThat(text(sent)).contains(Pictures.WHERE_IT_WAS_TAKEN);

        assertThat(text(darkroom.develop(sent))).doesNotContain("Exif", Pictures.WHERE_IT_WAS_TAKEN);
    }

    @Test
    void aPictureHeldSidewaysIsTurnedUpright() throws Exception {
        var turnedRight = developed(fromACamera(6, 60, 40));
        assertThat(turnedRight.getWidth()).isEqualTo(40);
        assertThat(turnedRight.getHeight()).isEqualTo(40);
        assertIsAbout(Color.RED, turnedRight, 20, 5);
        assertIsAbout(Color.BLUE, turnedRight, 20, 35);

        assertIsAbout(Color.BLUE, developed(fromACamera(8, 60, 40)), 20, 5);
        assertIsAbout(Color.RED, developed(fromACamera(5, 60, 40)), 20, 5);
        assertIsAbout(Color.BLUE, developed(fromACamera(7, 60, 40)), 20, 5);
        assertIsAbout(Color.BLUE, developed(fromACamera(3, 60, 40)), 5, 20);
        assertIsAbout(Color.BLUE, developed(fromACamera(2, 60, 40)), 5, 20);
        assertIsAbout(Color.RED, developed(fromACamera(4, 60, 40)), 5, 20);
        assertIsAbout(Color.RED, developed(fromACamera(99, 60, 40)), 5, 20);
    }

    @Test
    void whatAPrinterMakesIsRead() throws Exception {
        assertIsAbout(Color.RED, developed(Pictures.inInks()), 5, 5);
    }

    @Test
    void ofAnAnimationTheFirstFrameIsTaken() throws Exception {
        assertIsAbout(Color.RED, developed(Pictures.animated()), 5, 5);
    }

    @Test
    void glassIsWhite() throws Exception {
        var glass = new BufferedImage(4, 4, BufferedImage.TYPE_INT_ARGB);

        assertIsAbout(Color.WHITE, developed(Pictures.written("png", glass)), 1, 1);
    }

    @Test
    void aFileOf40MegabytesIsNotEvenLookedAt() {
        isRefused(Arrays.copyOf(picture("png", 1, 1), 40 * 1024 * 1024), "larger than 10 MB");
    }

    @Test
    void aFewBytesThatUnfoldToAHugePictureAreRefusedBeforeTheyUnfold() {
        isRefused(claiming(60_000, 60_000), "too wide or too high");
        isRefused(claiming(Integer.MAX_VALUE, Integer.MAX_VALUE), "too wide or too high");
    }

    @Test
    void whatIsNoPictureIsSaidToBeNone() {
        isRefused(
                "Dear team, my photo is attached.jpg".getBytes(StandardCharsets.UTF_8), "can’t read that as a picture");
        isRefused(new byte[0], "can’t read that as a picture");
        isRefused(picture("bmp", 5, 5), "can’t read that as a picture");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif"})
    void whatIsCutShortIsRefused(String format) {
        var whole = picture(format, 300, 300);

        isRefused(Arrays.copyOf(whole, whole.length / 2), "damaged or cut short");
        isRefused(Arrays.copyOf(whole, 30), "damaged or cut short");
    }

    private void isRefused(byte[] file, String why) {
        assertThatThrownBy(() -> darkroom.develop(file))
                .isInstanceOf(UnusablePicture.class)
                .hasMessageContaining(why);
    }

    private BufferedImage developed(byte[] file) throws Exception {
        var photo = darkroom.develop(file);
        assertThat(photo).startsWith(0xFF, 0xD8);
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(photo)));
    }

    private static void assertIsAbout(Color colour, BufferedImage photo, int x, int y) {
        var found = new Color(photo.getRGB(x, y));
        assertThat(found.getRed()).isCloseTo(colour.getRed(), within(60));
        assertThat(found.getGreen()).isCloseTo(colour.getGreen(), within(60));
        assertThat(found.getBlue()).isCloseTo(colour.getBlue(), within(60));
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
