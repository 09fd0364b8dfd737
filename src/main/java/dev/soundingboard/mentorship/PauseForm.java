package dev.soundingboard.mentorship;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.mentorship.MentorshipCommand.Open;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Asks one of the two until when to pause, and says what will happen.
 *
 * @param problem what to mend first; empty on a fresh form
 * @param happens what will happen, a sentence each
 * @param until the day, as typed so far
 * @param back where they stand
 */
@Template("mentorship/pause")
record PauseForm(
        UUID mentorship,
        int version,
        String otherName,
        String problem,
        List<String> happens,
        String until,
        LocalDate soonest,
        LocalDate latest,
        Open back)
        implements Card {

    static PauseForm of(
            MentorshipInFull pair, UUID reader, String until, LocalDate soonest, LocalDate latest, String problem) {
        var other = pair.nameOfOther(reader);
        return new PauseForm(
                pair.id(),
                pair.mentorship().version(),
                other,
                problem,
                List.of(
                        "%s gets a kind message. It gives no reason.".formatted(other),
                        pair.isTrainee(reader)
                                ? "Your place with %s stays yours.".formatted(other)
                                : "%s keeps their place with you.".formatted(other),
                        "Sessions planned within the break are called off, and I send no reminders.",
                        "Either of you can start again at any time."),
                until,
                soonest,
                latest,
                new Open(pair.id()));
    }

    @Override
    public String summary() {
        return "Pause your mentoring with %s".formatted(otherName);
    }
}
