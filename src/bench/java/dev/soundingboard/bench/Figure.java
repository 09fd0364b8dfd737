package dev.soundingboard.bench;

import java.util.List;

/**
 * One line of the table.
 *
 * @param what is measured
 * @param measured what came out
 * @param goal what it is meant to be; no run fails for missing it
 */
public record Figure(String what, String measured, String goal) {

    /** The figures of one bench, with how they were made and what else was seen, as Markdown. */
    public record Section(String title, List<Figure> figures, String notes) {}
}
