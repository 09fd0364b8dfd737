package dev.soundingboard.photo;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Makes an image smaller, on white where it was transparent. */
final class Reduction {

    private Reduction() {}

    /** No side longer than that; a smaller image keeps its size. Halved step by step, so that no pixel is skipped. */
    static BufferedImage to(int longest, BufferedImage image) {
        var now = opaque(image, image.getWidth(), image.getHeight());
        while (longestSide(now) > 2 * longest) {
            now = opaque(now, half(now.getWidth()), half(now.getHeight()));
        }
        var factor = Math.min(1, longest / (double) longestSide(now));
        return factor == 1 ? now : opaque(now, scaled(now.getWidth(), factor), scaled(now.getHeight(), factor));
    }

    private static BufferedImage opaque(BufferedImage image, int width, int height) {
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = copy.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        graphics.dispose();
        return copy;
    }

    private static int longestSide(BufferedImage image) {
        return Math.max(image.getWidth(), image.getHeight());
    }

    private static int half(int side) {
        return scaled(side, 0.5);
    }

    private static int scaled(int side, double factor) {
        return Math.max(1, (int) Math.round(side * factor));
    }
}
