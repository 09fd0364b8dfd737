package dev.soundingboard.mentorship;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.mentorship.MentorshipCommand.AskPause;
import dev.soundingboard.mentorship.MentorshipCommand.Open;
import dev.soundingboard.scheme.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Asks one of the two whether to end it, and says what will happen (P7).
 *
 * @param problem what to look at first; empty on a fresh form
 * @param happens what will happen, a sentence each
 * @param reason as typed so far
 * @param pause what they can do instead
 * @param back where they stand
 */
@Template("mentorship/end")
record EndForm(
        UUID mentorship,
        int version,
        String otherName,
        String problem,
        List<String> happens,
        String reason,
        int longest,
        AskPause pause,
        Open back)
        implements Card {

    static final int LONGEST_REASON = 500;

    static EndForm of(MentorshipInFull pair, UUID reader, Scheme scheme, String reason, String problem) {
        var other = pair.nameOfOther(reader);
        var happens = new ArrayList<String>();
        happens.add("%s gets a kind message that it has ended. It gives no reason.".formatted(other));
        if (scheme.ending().tellTeam()) {
            happens.add("The %s is told that it has ended. They are not told why."
                    .formatted(scheme.team().name()));
        }
        happens.add("Sessions that you have planned are called off, and I stop reminding you both.");
        return new EndForm(
                pair.id(),
                pair.mentorship().version(),
                other,
                problem,
                happens,
                reason,
                LONGEST_REASON,
                new AskPause(pair.id()),
                new Open(pair.id()));
    }

    @Override
    public String summary() {
        return "End your mentoring with %s".formatted(otherName);
    }
}
