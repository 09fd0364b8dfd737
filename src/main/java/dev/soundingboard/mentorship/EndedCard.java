package dev.soundingboard.mentorship;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.scheme.Scheme;
import java.util.List;
import java.util.UUID;

/**
 * A pair that has ended, the same whoever ended it (P7).
 *
 * @param withIt what has ended together with it; empty for nothing
 * @param alternatives what else there is, a sentence each; empty unless its time was over (S2)
 * @param team who is asked about them
 * @param reason why, for whoever wrote it alone; empty for everybody else
 */
@Template("mentorship/ended")
record EndedCard(
        String summary,
        String next,
        String withIt,
        List<String> alternatives,
        String team,
        String email,
        String reason,
        List<Button> ways)
        implements Card {

    /** What depends on how it ended. */
    record Words(String next, String withIt, String reason) {}

    static EndedCard of(MentorshipInFull pair, UUID reader, Scheme scheme, Words words, List<Button> ways) {
        var byTerm = pair.mentorship().farewell().filter(Farewell::isByTerm).isPresent();
        return new EndedCard(
                "Your mentoring with %s has ended".formatted(pair.nameOfOther(reader)),
                words.next(),
                words.withIt(),
                byTerm && pair.isTrainee(reader) ? scheme.ending().listed() : List.of(),
                scheme.team().name(),
                scheme.team().email(),
                words.reason(),
                ways);
    }
}
