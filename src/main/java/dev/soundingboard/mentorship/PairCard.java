package dev.soundingboard.mentorship;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.scheme.Scheme;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A pair, for one of the two: what comes next, in the scheme's words.
 *
 * @param introduction what the team says to both; empty for two who chose each other (P1)
 * @param next whom to write to
 * @param contact how the mentor likes to be contacted, as they wrote it; empty for the mentor
 * @param steps what happens in the first meeting (S3)
 * @param frequency how often they meet (S1)
 * @param confidentiality what stays between the two (S9)
 * @param notWorking what to do if they don't get on (P7); empty for the mentor
 * @param facts where the two stand
 * @param past what has happened between them, newest first
 * @param ways what can be done now, most urgent first
 */
@Template("mentorship/pair")
record PairCard(
        UUID mentorship,
        int version,
        String otherName,
        String introduction,
        String next,
        String contact,
        List<String> steps,
        String frequency,
        String confidentiality,
        List<String> notWorking,
        List<PairPart.Fact> facts,
        List<String> past,
        List<Button> ways)
        implements Card {

    static PairCard of(MentorshipInFull pair, UUID reader, Scheme scheme, PairSoFar soFar) {
        var other = pair.nameOfOther(reader);
        return new PairCard(
                pair.mentorship().id(),
                pair.mentorship().version(),
                other,
                pair.mentorship().wasIntroduced()
                        ? Objects.requireNonNullElse(scheme.pairing().introduction(), "")
                        : "",
                pair.isTrainee(reader)
                        ? "Next, write to %s to agree when you meet.".formatted(other)
                        : "%s has been told how you like to be contacted. You can also write to them first, in Teams."
                                .formatted(other),
                pair.isTrainee(reader) ? pair.contact() : "",
                scheme.meetings().first(),
                scheme.meetings().frequency().says(),
                scheme.meetings().confidentiality(),
                pair.isTrainee(reader) ? scheme.pairing().notWorking() : List.of(),
                soFar.facts(),
                soFar.past(pair.zoneOf(reader)),
                soFar.ways());
    }

    @Override
    public String summary() {
        return "You and %s are a pair".formatted(otherName);
    }
}
