package dev.soundingboard.session;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.scheme.SessionPolicy;
import java.util.UUID;

/**
 * Asks before a session is cancelled, and offers to move it (S10).
 *
 * @param advice what to think of, in the scheme's words
 * @param agreed what the two agreed about cancelling, as they wrote it (A1); empty for nothing
 */
@Template("session/cancelling")
record CancellingCard(
        UUID session, int version, String otherName, String when, String zone, String advice, String agreed)
        implements Card {

    static CancellingCard of(SessionInFull found, UUID reader, SessionPolicy policy, String agreed) {
        var session = found.session();
        return new CancellingCard(
                session.id(),
                session.version(),
                found.nameOfOther(reader),
                Moments.inWords(session.start(), found.zoneOf(reader)),
                Moments.zoneInWords(found.zoneOf(reader)),
                policy.cancelling(),
                agreed);
    }

    @Override
    public String summary() {
        return "Cancel your session with %s?".formatted(otherName);
    }
}
