package dev.soundingboard.mentorship;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.mentorship.MentorshipCommand.Open;
import dev.soundingboard.scheme.Scheme;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Tells one of the two that the time of their mentoring is over soon (S2).
 *
 * @param alternatives what else there is afterwards, a sentence each
 * @param team who is asked about them
 */
@Template("mentorship/near")
record NearCard(String summary, String text, List<String> alternatives, String team, String email, List<Button> ways)
        implements Card {

    static NearCard of(MentorshipInFull pair, UUID reader, Scheme scheme, LocalDate ends) {
        var other = pair.nameOfOther(reader);
        return new NearCard(
                "Your mentoring with %s ends on %s".formatted(other, Moments.dayInWords(ends)),
                "Its time in this scheme is over then. Think together about what you would still like to do.",
                pair.isTrainee(reader) ? scheme.ending().listed() : List.of(),
                scheme.team().name(),
                scheme.team().email(),
                List.of(new Button("Open", new Open(pair.id()))));
    }
}
