package dev.soundingboard.session;

import dev.soundingboard.chat.Button;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.mentorship.PairPart.Fact;
import dev.soundingboard.mentorship.PairPart.Part;
import dev.soundingboard.mentorship.PairPart.Urgency;
import dev.soundingboard.mentorship.PairPart.Way;
import dev.soundingboard.session.SessionCommand.GoOn;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whether to go on after the first session (S3), on the card of the pair for as long as that is open. */
@Component
class QuestionOnCard {

    private final AfterFirstCards cards;
    private final Yeses yeses;

    QuestionOnCard(AfterFirstCards cards, Yeses yeses) {
        this.cards = cards;
        this.yeses = yeses;
    }

    /** Nothing, if nothing is asked. */
    Part of(MentorshipInFull pair, List<Session> soFar, UUID reader) {
        return cards.asked(pair, soFar)
                .map(policy -> of(pair, policy.question(), reader))
                .orElseGet(Part::nothing);
    }

    /** What the other has said shows only once both say yes. */
    private Part of(MentorshipInFull pair, String question, UUID reader) {
        var yes = yeses.of(pair.id());
        if (yes.size() == 2) {
            return part(
                    "You would both like to go on.", new Button("Plan your next sessions", new GoOn(pair.id(), true)));
        }
        if (yes.contains(reader)) {
            return part("You have said yes. When %s has answered too, you hear from me."
                    .formatted(pair.nameOfOther(reader)));
        }
        return part(
                question + " I ask you both, and tell nobody what you say unless you both say yes.",
                AfterFirstCards.yes(pair),
                AfterFirstCards.no(pair));
    }

    private static Part part(String says, Button... buttons) {
        var ways = Stream.of(buttons)
                .map(button -> new Way(Urgency.NOW, button).alsoInABreak())
                .toList();
        return new Part(List.of(new Fact("Going on", says)), List.of(), ways);
    }
}
