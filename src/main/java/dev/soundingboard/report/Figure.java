package dev.soundingboard.report;

/**
 * A number as it is shown: how many full groups of five it has. A 20 stands for any number from 20 to 24, and what is under
 * five, nought too, is "fewer than 5".
 *
 * <p>Nought isn't told from four, because "some, but fewer than 5" would say that there is somebody, and the day on which
 * nought becomes that would say who. And as every number is shown so, taking one from another, a step from the one before,
 * or last month's report from this month's, never gives how few there are in between: up to nine fit between 15 and 20,
 * and up to four between 20 and 20.
 *
 * @param least the least that it can be; 0 for fewer than five
 */
record Figure(long least) {

    static final int SIZE = 5;

    static Figure of(long number) {
        return new Figure(number / SIZE * SIZE);
    }

    String inWords() {
        return least == 0 ? "fewer than " + SIZE : "%d to %d".formatted(least, least + SIZE - 1);
    }
}
