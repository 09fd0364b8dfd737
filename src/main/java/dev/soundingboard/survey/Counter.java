package dev.soundingboard.survey;

/**
 * How many gave one answer.
 *
 * @param said in the group that isn't full yet
 * @param middle of how many full groups it is the middle answer
 */
record Counter(String question, String answer, int said, int middle) {

    Counter oneMore() {
        return new Counter(question, answer, said + 1, middle);
    }

    /** The group is full. */
    Counter startsAgain(boolean wasMiddle) {
        return new Counter(question, answer, 0, wasMiddle ? middle + 1 : middle);
    }
}
