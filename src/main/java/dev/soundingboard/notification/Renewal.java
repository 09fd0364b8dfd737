package dev.soundingboard.notification;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Renewable;
import dev.soundingboard.notification.Settlement.State;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Replaces what a person was shown of a subject by what is to be shown of it now. Changing a message twice is the same as
 * once, so what may have arrived is simply tried again.
 */
@Component
class Renewal {

    private static final Card REMOVED =
            new News("This has been removed", "What stood here is no longer kept.", List.of(Home.asButton()));

    private final StandingCards standing;
    private final Messenger messenger;

    Renewal(StandingCards standing, Messenger messenger) {
        this.standing = standing;
        this.messenger = messenger;
    }

    /** What became of it; the card is written only if there is one to replace. */
    Settlement carryOut(Due due, Supplier<Optional<Card>> written) {
        var cards = standing.of(due.person(), new Renewable.Subject(due.kind(), due.subject()));
        if (cards.isEmpty()) {
            return Settlement.as(State.DROPPED, "no card of it stands");
        }
        var now = written.get().orElse(REMOVED);
        var all = Settlement.sent();
        for (var card : cards) {
            var one = card.isOlderThan(now) ? replace(card, now) : Settlement.sent();
            if (one.state() == State.RETRY) {
                return one;
            }
            all = one.state() == State.SENT ? all : one;
        }
        return all;
    }

    private Settlement replace(StandingCard card, Card now) {
        var settlement = messenger.replace(card.place(), now).settlement();
        if (settlement.state() == State.SENT) {
            standing.replaced(card.place(), now);
        } else if (settlement.state() != State.RETRY) {
            standing.forget(card.place());
        }
        return settlement;
    }
}
