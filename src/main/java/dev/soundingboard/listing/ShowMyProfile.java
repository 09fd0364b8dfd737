package dev.soundingboard.listing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.listing.ListingCommand.Mine;
import org.springframework.stereotype.Component;

/** Shows somebody their own profile, or where they have got to with it. */
@Component
class ShowMyProfile implements Query<Mine> {

    private final Own own;
    private final StepCards cards;

    ShowMyProfile(Own own, StepCards cards) {
        this.own = own;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Mine command) {
        return own.current(actor)
                .map(application -> Reply.show(cards.of(actor, application)))
                .orElseGet(() -> Reply.show(noProfile()));
    }

    private static Refusal noProfile() {
        return Refusal.because("Only mentors have a profile. To become one, say “join”.", Home.asButton());
    }
}
