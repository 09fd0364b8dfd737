package dev.soundingboard.report;

import java.util.List;

/**
 * Some figures that belong together, as a card and a file show them.
 *
 * @param notes what they mean, a sentence each
 * @param look how they are drawn
 */
record Table(String title, List<String> notes, Look look, List<Row> rows) {

    /** How figures are drawn where charts are known; elsewhere each is a table. */
    enum Look {
        PLAIN,
        BARS,
        COLUMNS
    }

    /**
     * One figure.
     *
     * @param shown the figure in words
     * @param least what a chart draws
     */
    record Row(String label, String shown, long least) {

        static Row of(String label, Figure figure) {
            return new Row(label, figure.inWords(), figure.least());
        }

        static Row of(String label, long number) {
            return of(label, Figure.of(number));
        }
    }
}
