package dev.soundingboard.standing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.standing.StandingCommand.ReadAgreement;
import org.springframework.stereotype.Component;

/** Shows a mentor the agreement: to accept, if they are asked to, and else to read (M3). */
@Component
class ReadTheAgreement implements Query<ReadAgreement> {

    private final MyStanding mine;
    private final Editions editions;
    private final AgreementCards cards;

    ReadTheAgreement(MyStanding mine, Editions editions, AgreementCards cards) {
        this.mine = mine;
        this.editions = editions;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, ReadAgreement command) {
        return mine.with(
                actor,
                mentor -> Reply.replace(editions.asked(mentor.id())
                        .map(asked -> cards.toAccept(mentor, asked, actor.zone()))
                        .orElseGet(() -> cards.toRead(mentor, actor))));
    }
}
