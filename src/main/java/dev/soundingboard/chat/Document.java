package dev.soundingboard.chat;

/** A file that is no picture, as somebody sent it: untrusted, of whatever kind, and not too large. */
public final class Document {

    private final byte[] content;

    public Document(byte[] content) {
        this.content = content.clone();
    }

    public byte[] content() {
        return content.clone();
    }

    /** Never its content. */
    @Override
    public String toString() {
        return "%d bytes".formatted(content.length);
    }
}
