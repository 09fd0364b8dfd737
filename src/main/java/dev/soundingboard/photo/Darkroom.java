package dev.soundingboard.photo;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.springframework.stereotype.Component;

/**
 * Makes a photo of what somebody sent: a small upright JPEG that holds nothing but its pixels. How large a picture is
 * gets read before the picture, and a large one is read with gaps, so that no file can fill the memory.
 */
@Component
class Darkroom {

    static final int LARGEST_SIDE = 512;

    private static final int MEGABYTES = 10;
    private static final int LARGEST_FILE = MEGABYTES * 1024 * 1024;
    private static final long MOST_PIXELS = 40_000_000;
    /** A camera makes one, a progressive picture about ten; a thumbnail in the Exif data has its own. */
    private static final int MOST_SCANS = 40;

    private static final byte START_OF_SCAN = (byte) 0xDA;
    private static final Set<String> FORMATS = Set.of("jpeg", "png", "gif", "webp");

    private final Semaphore free = new Semaphore(1);

    Darkroom() {
        ImageIO.scanForPlugins(); // those that came with the application, wherever its class loader keeps them
    }

    /**
     * One at a time, so that the memory is that of one however many arrive at once; nobody waits in line, for whoever
     * waits holds a connection to the database.
     */
    byte[] develop(byte[] file) throws UnusablePicture {
        if (file.length > LARGEST_FILE) {
            throw UnusablePicture.tooLarge(MEGABYTES);
        }
        if (!free.tryAcquire()) {
            throw UnusablePicture.busy();
        }
        try {
            return developed(file);
        } finally {
            free.release();
        }
    }

    private static byte[] developed(byte[] file) throws UnusablePicture {
        if (scans(file) > MOST_SCANS) {
            throw UnusablePicture.broken();
        }
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw UnusablePicture.notAPicture();
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return printed(Orientation.of(file).turn(Reduction.to(LARGEST_SIDE, negative(reader))));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) { // readers answer a broken file with either
            throw UnusablePicture.broken();
        }
    }

    /** How often a JPEG goes over its pixels; each time costs as much as drawing it anew. */
    private static long scans(byte[] file) {
        var isJpeg = file.length > 1 && file[0] == (byte) 0xFF && file[1] == (byte) 0xD8;
        return !isJpeg
                ? 0
                : IntStream.range(1, file.length)
                        .filter(i -> file[i - 1] == (byte) 0xFF && file[i] == START_OF_SCAN)
                        .count();
    }

    /** The middle square of the first or only frame, with at least twice as many pixels a side as are needed, if there are. */
    private static BufferedImage negative(ImageReader reader) throws IOException, UnusablePicture {
        if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw UnusablePicture.notAPicture();
        }
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw UnusablePicture.tooManyPixels();
        }
        var cutShort = new AtomicBoolean();
        reader.addIIOReadWarningListener((source, warning) -> cutShort.compareAndSet(false, saysCutShort(warning)));
        var side = Math.min(width, height);
        var gap = Math.max(1, side / (2 * LARGEST_SIDE));
        var how = reader.getDefaultReadParam();
        how.setSourceRegion(new Rectangle((width - side) / 2, (height - side) / 2, side, side)); // shown in a circle
        how.setSourceSubsampling(gap, gap, 0, 0);
        var image = reader.read(0, how);
        if (cutShort.get()) {
            throw UnusablePicture.broken();
        }
        return image;
    }

    /** The JDK draws what there is of a JPEG and warns; most of its other warnings are of no matter. */
    private static boolean saysCutShort(String warning) {
        var text = warning.toLowerCase(Locale.ROOT);
        return text.contains("truncated") || text.contains("premature");
    }

    private static byte[] printed(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }
}
