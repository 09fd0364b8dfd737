package dev.soundingboard.broadcast;

import java.util.Arrays;
import java.util.List;

/**
 * What the team writes.
 *
 * @param title one line
 */
record Words(String title, String text) {

    static final int LONGEST_TITLE = 80;
    static final int LONGEST_TEXT = 2000;

    /** However it is written, it must fit into a message. */
    private static final int MOST_PARAGRAPHS = 30;

    Words {
        title = title.replaceAll("\\s+", " ").strip();
    }

    /** As they are sealed: the title is the first line. */
    String together() {
        return title + "\n" + text;
    }

    static Words of(String together) {
        var end = together.indexOf('\n');
        return new Words(together.substring(0, end), together.substring(end + 1));
    }

    List<String> paragraphs() {
        return Arrays.stream(text.replace("\r\n", "\n").split("\\n\\s*\\n", MOST_PARAGRAPHS))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    @Override
    public String toString() {
        return "Words[…]";
    }
}
