package dev.soundingboard.mentorship;

import dev.soundingboard.chat.Button;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a feature adds to the card of a pair that goes on: where the two stand, and what they can do. */
public interface PairPart {

    /** The part for one of the two. It must not ask {@link MentorshipCards}, which asks this. */
    Part of(MentorshipInFull pair, UUID reader);

    /**
     * What is added.
     *
     * @param facts where they stand, a line each
     * @param past what has happened between them
     * @param ways what this person can do
     * @param met whether the two are known to have met, or when they will: no step of a first meeting (S3) is to do then
     */
    record Part(List<Fact> facts, List<Happening> past, List<Way> ways, boolean met) {

        /** Of a feature that doesn't know whether they have met. */
        public Part(List<Fact> facts, List<Happening> past, List<Way> ways) {
            this(facts, past, ways, false);
        }

        public static Part nothing() {
            return new Part(List.of(), List.of(), List.of());
        }
    }

    /** One line: "Next session", "Tuesday 24 November, 6:30pm". Nothing that somebody wrote in confidence. */
    record Fact(String name, String says) {}

    /** One step on the way of the two: "You met by video". Nothing that somebody wrote in confidence. */
    record Happening(Instant at, String says) {}

    /**
     * What this person can do, and how much it matters now.
     *
     * @param inABreak whether it makes sense while the mentoring is paused; else it isn't offered then
     */
    record Way(Urgency urgency, Button button, boolean inABreak) {

        /** What has to wait until a break is over. */
        public Way(Urgency urgency, Button button) {
            this(urgency, button, false);
        }

        /** The same, offered in a break too. */
        public Way alsoInABreak() {
            return new Way(urgency, button, true);
        }
    }

    /** The card begins with what is most urgent. */
    enum Urgency {
        /** Somebody waits for it. */
        NOW,
        /** It comes next. */
        NEXT,
        /** Possible at any time. */
        ANY_TIME
    }
}
