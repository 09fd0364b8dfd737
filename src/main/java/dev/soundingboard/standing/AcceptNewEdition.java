package dev.soundingboard.standing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.listing.Register;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.standing.Editions.Asked;
import dev.soundingboard.standing.StandingCommand.Accept;
import dev.soundingboard.standing.StandingCommand.Show;
import java.util.List;
import org.springframework.stereotype.Component;

/** A mentor accepts the edition that they read; whoever was taken off the list is listed again at once (M3). */
@Component
class AcceptNewEdition implements Handler<Accept> {

    private final MyStanding mine;
    private final Editions editions;
    private final AgreementCards cards;
    private final Register register;
    private final Schemes schemes;

    AcceptNewEdition(MyStanding mine, Editions editions, AgreementCards cards, Register register, Schemes schemes) {
        this.mine = mine;
        this.editions = editions;
        this.cards = cards;
        this.register = register;
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, Accept command) {
        return mine.with(
                actor,
                mentor -> Reply.replace(editions.asked(mentor.id())
                        .map(asked -> accept(actor, mentor, asked, command))
                        .orElseGet(() -> cards.toRead(mentor, actor))));
    }

    /** Whoever read an older edition reads this one first. */
    private Card accept(Actor actor, Mentor mentor, Asked asked, Accept command) {
        var current = schemes.get(mentor.scheme()).mentors().agreement().version();
        if (!command.edition().equals(current)) {
            return cards.toAccept(mentor, asked, actor.zone());
        }
        register.accept(mentor);
        return new News(
                asked.listed() ? "Thank you for reading it" : "Welcome back on the list",
                asked.listed()
                        ? "You have accepted edition %s. Nothing else changes.".formatted(current)
                        : "You have accepted edition %s. New mentees can come to you again.".formatted(current),
                List.of(Show.asButton()));
    }
}
