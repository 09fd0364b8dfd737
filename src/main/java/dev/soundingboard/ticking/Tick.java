package dev.soundingboard.ticking;

import java.time.Duration;

/** Something that is done again and again on every node, and never twice at once on one. */
public interface Tick {

    /** What it is to operators: the name of its job in {@code /actuator/quartz}, another for each. */
    String name();

    Duration every();

    /** While the database is away it may throw what Spring throws then; it is tried again next time. */
    void run();
}
