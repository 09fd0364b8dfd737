package dev.soundingboard.cards;

/** A card that can't be compiled, or can't be expanded on the data it was given. */
public final class CardTemplateException extends RuntimeException {

    private final String file;
    private final String pointer;

    CardTemplateException(String file, String pointer, String problem) {
        super(file + "#" + pointer + ": " + problem);
        this.file = file;
        this.pointer = pointer;
    }

    public String file() {
        return file;
    }

    /** The JSON pointer to the property at fault; empty for the card as a whole. */
    public String pointer() {
        return pointer;
    }
}
