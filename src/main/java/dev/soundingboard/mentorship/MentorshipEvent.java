package dev.soundingboard.mentorship;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has happened to a pair; {@code by} did it, and so has seen it. */
public sealed interface MentorshipEvent {

    UUID mentorship();

    Pair pair();

    /** The two chose each other. {@code by} did the last step. */
    record Begun(UUID mentorship, Pair pair, UUID by) implements MentorshipEvent {}

    /** The scheme team made the two a pair (P1); neither has seen it yet. */
    record Introduced(UUID mentorship, Pair pair) implements MentorshipEvent {}

    /**
     * It has come to its end (P7, S2).
     *
     * @param by who ended it, one of the two or of the scheme team; null if its time was over
     */
    record Ended(UUID mentorship, Pair pair, @Nullable UUID by, Ending how) implements MentorshipEvent {}

    /**
     * One of the two takes a break: nobody is nudged until it is resumed.
     *
     * @param until the day on which both are asked whether to go on; null if none was given
     */
    record Paused(
            UUID mentorship, Pair pair, UUID by, @Nullable LocalDate until) implements MentorshipEvent {}

    /** The break is over. */
    record Resumed(UUID mentorship, Pair pair, UUID by) implements MentorshipEvent {}

    /** The day on which its time is over is this one now (S2). */
    record TermSet(UUID mentorship, Pair pair, LocalDate ends) implements MentorshipEvent {}
}
