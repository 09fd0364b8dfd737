package dev.soundingboard.survey;

/**
 * How many gave one answer.
 *
 * @param said so far
 * @param shown as of the last step of five people
 */
record Counter(String question, String answer, int said, int shown) {

    Counter oneMore() {
        return new Counter(question, answer, said + 1, shown);
    }

    Counter showsAll() {
        return new Counter(question, answer, said, said);
    }
}
