package dev.soundingboard.journal;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.journal.JournalCommand.Met;
import dev.soundingboard.journal.JournalCommand.WeMet;
import org.springframework.stereotype.Component;

/** The same by typing: with the only one there is, or with whom they then choose. */
@Component
class SayWeMet implements Handler<WeMet> {

    private final OpenPairs pairs;
    private final OneTap oneTap;

    SayWeMet(OpenPairs pairs, OneTap oneTap) {
        this.pairs = pairs;
        this.oneTap = oneTap;
    }

    @Override
    public Reply handle(Actor actor, WeMet command) {
        return pairs.only(
                actor,
                pair -> oneTap.log(actor, pair, TypedDay.of(command.day())),
                pair -> new Button(pair.nameOfOther(actor.person()), new Met(pair.id(), command.day())));
    }
}
