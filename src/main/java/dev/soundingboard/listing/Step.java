package dev.soundingboard.listing;

import java.util.List;

/** The parts of an application, in the order in which they are asked for. */
enum Step {
    /** Where they work, and how they were trained (M2, M3). */
    WORK,
    /** What they say of themself (P5). */
    WORDS,
    /** Where and how they work as a mentor (P4, P5, S4). */
    PRACTICE,
    /** Their picture (P5). */
    PHOTO,
    /** How many mentees they take (M1, M2). */
    LIMITS,
    /** The best practice agreement (M3). */
    AGREEMENT,
    /** All of it, as trainees will see it. */
    PREVIEW;

    private static final List<Step> IN_ORDER = List.of(values());

    /** How many are asked for; the preview only shows them. */
    static int count() {
        return IN_ORDER.indexOf(PREVIEW);
    }

    int number() {
        return IN_ORDER.indexOf(this) + 1;
    }

    Step next() {
        return this == PREVIEW ? PREVIEW : IN_ORDER.get(IN_ORDER.indexOf(this) + 1);
    }

    Step previous() {
        return this == WORK ? WORK : IN_ORDER.get(IN_ORDER.indexOf(this) - 1);
    }
}
