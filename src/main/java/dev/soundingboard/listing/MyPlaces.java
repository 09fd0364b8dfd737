package dev.soundingboard.listing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** A mentor's own places in their current scheme: nobody can say of another that they are full. */
@Component
class MyPlaces {

    private final Mentors mentors;
    private final CapacityCards cards;

    MyPlaces(Mentors mentors, CapacityCards cards) {
        this.mentors = mentors;
        this.cards = cards;
    }

    /** Makes the change, and shows how things stand. */
    Reply after(Actor actor, Function<Mentor, Mentor> change) {
        return with(actor, mentor -> Reply.replace(cards.of(actor, change.apply(mentor), "", "")));
    }

    Reply with(Actor actor, Function<Mentor, Reply> answer) {
        return mentors.of(actor.person(), actor.inScheme())
                .map(answer)
                .orElseGet(() -> Reply.show(
                        Refusal.because("You are not a listed mentor in this scheme yet.", Home.asButton())));
    }
}
