package dev.soundingboard.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a picture, whatever anybody says of it. */
class PictureTest {

    @ParameterizedTest
    @CsvSource({"89504e470d0a1a0a00, PNG", "ffd8ffe000, JPEG", "4749463839610000, GIF"})
    void aPictureIsOneByItsFirstBytes(String content, Picture.Format format) {
        assertThat(Picture.of(bytes(content))).hasValueSatisfying(picture -> {
            assertThat(picture.format()).isEqualTo(format);
            assertThat(picture.content()).isEqualTo(bytes(content));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "89", "89504e470d0a1a0a", "3c7376673e", "25504446", "504b0304", "52494646000000"})
    void anythingElseIsNotWhateverItIsSaidToBe(String content) {
        assertThat(Picture.of(bytes(content))).isEmpty();
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
