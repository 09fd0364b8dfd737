package dev.soundingboard.listing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.listing.ListingCommand.Open;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Opens a part of somebody's profile, or where they have got to with it. */
@Component
class OpenPart implements Query<Open> {

    private final Own own;
    private final StepCards cards;

    OpenPart(Own own, StepCards cards) {
        this.own = own;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Open command) {
        return own.withTheirs(actor, command.application(), application -> {
            var part = Objects.requireNonNullElse(
                    command.step(), application.draft().step());
            return Reply.replace(cards.of(actor, application, part, ""));
        });
    }
}
