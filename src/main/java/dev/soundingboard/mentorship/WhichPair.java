package dev.soundingboard.mentorship;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Role;
import dev.soundingboard.mentor.MentorCommand.Browse;
import dev.soundingboard.scheme.Schemes;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Which of somebody's pairs is meant by what they typed. */
@Component
class WhichPair {

    private final MentorshipRepository mentorships;
    private final Schemes schemes;

    WhichPair(MentorshipRepository mentorships, Schemes schemes) {
        this.mentorships = mentorships;
        this.schemes = schemes;
    }

    /**
     * Of one pair its card, of several the list.
     *
     * @param question above the list
     * @param card of the one pair
     * @param button beside each of several
     */
    Reply of(
            Actor actor,
            String question,
            Function<MentorshipInFull, Card> card,
            Function<MentorshipInFull, Button> button) {
        var pairs = mentorships.currentOf(actor.person(), actor.inScheme());
        return Reply.show(
                switch (pairs.size()) {
                    case 0 -> none(actor);
                    case 1 -> card.apply(pairs.get(0));
                    default -> PairList.of(question, pairs, actor, button);
                });
    }

    private Refusal none(Actor actor) {
        var looks = actor.is(Role.TRAINEE)
                && schemes.get(actor.inScheme()).pairing().byMentee();
        return looks
                ? Refusal.because("You are not in a pair just now.", Browse.asButton(), Home.asButton())
                : Refusal.because("You are not in a pair just now.", Home.asButton());
    }
}
