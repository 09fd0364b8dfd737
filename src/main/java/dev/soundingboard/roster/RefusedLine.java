package dev.soundingboard.roster;

/** A line of a table that isn't taken. The message is for whoever sent it. */
class RefusedLine extends Exception {

    private static final long serialVersionUID = 1;
    private static final int MOST_SHOWN = 60;

    RefusedLine(String sentence) {
        super(sentence, null, false, false);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }

    /** A cell, quoted in a sentence. */
    static String quoted(String cell) {
        return "“%s”".formatted(cell.length() <= MOST_SHOWN ? cell : cell.substring(0, MOST_SHOWN) + "…");
    }
}
