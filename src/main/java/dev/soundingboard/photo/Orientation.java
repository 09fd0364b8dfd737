package dev.soundingboard.photo;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/**
 * How a camera was held, as the picture's Exif data say.
 *
 * @param code 1 for upright; 2 to 8 for the mirrored and turned ones
 */
record Orientation(int code) {

    private static final Orientation UPRIGHT = new Orientation(1);

    /** Upright, too, if the file doesn't say, or says it in a way that can't be read. */
    static Orientation of(byte[] file) {
        try {
            // nothing but the Exif part of a JPEG: what else a file can hold may be packed to any size
            var exif = JpegMetadataReader.readMetadata(new ByteArrayInputStream(file), List.of(new ExifReader()))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            return exif != null && exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? new Orientation(exif.getInt(ExifIFD0Directory.TAG_ORIENTATION))
                    : UPRIGHT;
        } catch (IOException | JpegProcessingException | MetadataException | RuntimeException e) {
            return UPRIGHT;
        }
    }

    /** The image as it was seen. */
    BufferedImage turn(BufferedImage image) {
        if (code <= 1 || code > 8) {
            return image;
        }
        var width = image.getWidth();
        var height = image.getHeight();
        var onItsSide = code >= 5;
        var upright = new BufferedImage(onItsSide ? height : width, onItsSide ? width : height, image.getType());
        var graphics = upright.createGraphics();
        graphics.drawImage(image, turning(width, height), null);
        graphics.dispose();
        return upright;
    }

    /** Where x and y go, for each code of the Exif standard. */
    private AffineTransform turning(int width, int height) {
        return switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
