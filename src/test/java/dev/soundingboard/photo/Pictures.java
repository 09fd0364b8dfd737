package dev.soundingboard.photo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Files as people send them, good and bad. */
public final class Pictures {

    static final String WHERE_IT_WAS_TAKEN = "51.0632N 1.3080W, Winchester";

    private Pictures() {}

    /** A picture whose left half is red and whose right half is blue. */
    public static byte[] picture(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < width; x++) {
            for (var y = 0; y < height; y++) {
                image.setRGB(x, y, (x < width / 2 ? Color.RED : Color.BLUE).getRGB());
            }
        }
        return written(format, image);
    }

    /** The same as a JPEG of a camera: held in that orientation, and with the place in its Exif data. */
    static byte[] fromACamera(int orientation, int width, int height) {
        var jpeg = picture("jpeg", width, height);
        var place = WHERE_IT_WAS_TAKEN.getBytes(StandardCharsets.US_ASCII);
        var tiff = ByteBuffer.allocate(200)
                .put("MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 2)
                .put(entry(0x010E, 2, place.length, 38)) // a description
                .put(entry(0x0112, 3, 1, orientation << 16))
                .putInt(0)
                .put(place);
        var exif = Arrays.copyOf(tiff.array(), tiff.position());
        return ByteBuffer.allocate(jpeg.length + exif.length + 10)
                .put(jpeg, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (exif.length + 8))
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** A few bytes that claim to be a PNG of that size. */
    static byte[] claiming(int width, int height) {
        var png = picture("png", 1, 1);
        var header = ByteBuffer.wrap(png);
        header.putInt(16, width).putInt(20, height);
        var sum = new CRC32();
        sum.update(png, 12, 17);
        header.putInt(29, (int) sum.getValue());
        return png;
    }

    /** Red, in the four inks of a printer, counted from the paper down as picture editors do. */
    static byte[] inInks() {
        var inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 40, 20, 4, null);
        for (var x = 0; x < 40; x++) {
            for (var y = 0; y < 20; y++) {
                inks.setPixel(x, y, new int[] {255, 0, 0, 255});
            }
        }
        var jpeg = writtenBy("jpeg", writer -> writer.write(null, new IIOImage(inks, null, null), null));
        var adobe = HexFormat.of().parseHex("ffee000e41646f626500640000000000");
        return ByteBuffer.allocate(jpeg.length + adobe.length)
                .put(jpeg, 0, 2)
                .put(adobe)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** A red frame, then a blue one. */
    static byte[] animated() {
        return writtenBy("gif", writer -> {
            writer.prepareWriteSequence(null);
            for (var colour : List.of(Color.RED, Color.BLUE)) {
                var frame = new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB);
                var graphics = frame.createGraphics();
                graphics.setColor(colour);
                graphics.fillRect(0, 0, 30, 20);
                writer.writeToSequence(new IIOImage(frame, null, null), null);
            }
            writer.endWriteSequence();
        });
    }

    private interface Writing {
        void with(ImageWriter writer) throws IOException;
    }

    private static byte[] writtenBy(String format, Writing writing) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writing.with(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** One white pixel, as WebP. */
    static byte[] webp() {
        return Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
    }

    private static byte[] entry(int tag, int type, int count, int value) {
        return ByteBuffer.allocate(12)
                .putShort((short) tag)
                .putShort((short) type)
                .putInt(count)
                .putInt(value)
                .array();
    }

    static byte[] written(String format, BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalArgumentException("Nothing writes " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
