package dev.soundingboard.session;

import java.time.Instant;
import java.util.UUID;

/** What has happened to a session; {@code by} did it, and so has seen it; {@code other} is the other of the two. */
public sealed interface SessionEvent {

    UUID session();

    UUID mentorship();

    record Planned(UUID session, UUID mentorship, String scheme, Instant start, UUID by, UUID other)
            implements SessionEvent {}

    record Moved(UUID session, UUID mentorship, String scheme, Instant start, UUID by, UUID other)
            implements SessionEvent {}

    record Cancelled(UUID session, UUID mentorship, UUID by, UUID other) implements SessionEvent {}

    /** The trainee has said what they would like to cover. */
    record Prepared(UUID session, UUID mentorship, UUID by, UUID other) implements SessionEvent {}

    /** The trainee has taken back what they said of it. */
    record CoverTakenBack(UUID session, UUID mentorship, UUID by, UUID other) implements SessionEvent {}

    record Held(UUID session, UUID mentorship, Instant start, UUID by) implements SessionEvent {}

    record NotHeld(UUID session, UUID mentorship, UUID by) implements SessionEvent {}

    /** It was logged as held by mistake: it is planned again, or gone if it wasn't planned. */
    record TakenBack(UUID session, UUID mentorship, UUID by) implements SessionEvent {}
}
