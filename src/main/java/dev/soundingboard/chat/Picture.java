package dev.soundingboard.chat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** A picture as somebody sent it: untrusted still, but one by its first bytes, whatever it was said to be. */
public final class Picture {

    /** More than a camera makes of a face; no other file may be larger either. */
    public static final int MOST_BYTES = 8 * 1024 * 1024;

    private final Format format;
    private final byte[] content;

    private Picture(Format format, byte[] content) {
        this.format = format;
        this.content = content;
    }

    /** What we can read. */
    public enum Format {
        PNG("89504e470d0a1a0a"),
        JPEG("ffd8ff"),
        GIF("47494638");

        private final String beginning;

        Format(String beginning) {
            this.beginning = beginning;
        }

        private boolean begins(byte[] content) {
            var length = beginning.length() / 2;
            return content.length > length
                    && HexFormat.of().formatHex(content, 0, length).equals(beginning);
        }
    }

    /** Empty if this is no picture that we can read. */
    public static Optional<Picture> of(byte[] content) {
        return Arrays.stream(Format.values())
                .filter(format -> format.begins(content))
                .findFirst()
                .map(format -> new Picture(format, content.clone()));
    }

    public Format format() {
        return format;
    }

    public byte[] content() {
        return content.clone();
    }

    /** Never its content. */
    @Override
    public String toString() {
        return "%s of %d bytes".formatted(format, content.length);
    }
}
