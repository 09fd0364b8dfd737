package dev.soundingboard.taster;

import java.time.Instant;
import java.util.UUID;

/** What happened to a request. */
sealed interface TasterEvent {

    /** Something that the person named should hear of. */
    record Moved(UUID request, TasterState to, UUID tell) implements TasterEvent {}

    /** It came to its end, whichever; nothing that was written for it is to be read any more. */
    record Settled(UUID request, Parties parties) implements TasterEvent {}

    /** There is until then to answer; then it expires. Whose turn it is, is reminded before. */
    record Waits(UUID request, UUID trainee, Instant until, UUID whose, Instant nudge) implements TasterEvent {}

    /** The two agreed a session, or another time for it. */
    record Agreed(UUID request, Parties parties, Instant start, boolean again) implements TasterEvent {}

    /** The trainee can't reach the mentor (P6). */
    record Unreached(UUID request, String scheme, UUID mentorPerson) implements TasterEvent {}
}
