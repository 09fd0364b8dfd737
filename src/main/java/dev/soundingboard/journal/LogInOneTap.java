package dev.soundingboard.journal;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.journal.JournalCommand.Met;
import org.springframework.stereotype.Component;

/** The two met, and no more is asked (S6). */
@Component
class LogInOneTap implements Handler<Met> {

    private final OpenPairs pairs;
    private final OneTap oneTap;

    LogInOneTap(OpenPairs pairs, OneTap oneTap) {
        this.pairs = pairs;
        this.oneTap = oneTap;
    }

    @Override
    public Reply handle(Actor actor, Met command) {
        return pairs.theirs(command.mentorship(), actor, pair -> oneTap.log(actor, pair, TypedDay.of(command.day())));
    }
}
