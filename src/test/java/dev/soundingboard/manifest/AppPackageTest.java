package dev.soundingboard.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AppPackageTest {

    private static final int OPAQUE = 0xFF;
    private static final int WHITE = 0xFFFFFF;

    @Test
    void holdsTheManifestAndItsIconsAtTheRootAndNothingElse() {
        var icons = AppPackage.manifest().path("icons");

        assertThat(AppPackage.files())
                .containsExactlyInAnyOrder(
                        "manifest.json",
                        icons.path("color").asString(),
                        icons.path("outline").asString());
    }

    @Test
    void theColourIconFillsItsSquare() {
        var icon = AppPackage.icon("color");

        assertThat(icon.getWidth()).isEqualTo(192);
        assertThat(icon.getHeight()).isEqualTo(192);
        assertThat(pixels(icon)).allMatch(pixel -> alpha(pixel) == OPAQUE);
    }

    @Test
    void theOutlineIconIsPureWhiteOnTransparent() {
        var icon = AppPackage.icon("outline");

        assertThat(icon.getWidth()).isEqualTo(32);
        assertThat(icon.getHeight()).isEqualTo(32);
        assertThat(pixels(icon))
                .allMatch(pixel -> alpha(pixel) == 0 || (pixel & WHITE) == WHITE)
                .anyMatch(pixel -> alpha(pixel) == OPAQUE)
                .anyMatch(pixel -> alpha(pixel) == 0);
    }

    private static Iterable<Integer> pixels(BufferedImage icon) {
        var width = icon.getWidth();
        return Arrays.stream(icon.getRGB(0, 0, width, icon.getHeight(), null, 0, width))
                .boxed()
                .toList();
    }

    private static int alpha(int pixel) {
        return pixel >>> 24;
    }
}
