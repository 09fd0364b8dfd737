package dev.soundingboard.roster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.PickedId;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.roster.RosterCommand.AskOff;
import dev.soundingboard.roster.RosterCommand.NotHereYet;
import org.springframework.stereotype.Component;

/** Says what taking somebody off the list would do. */
@Component
class AskOffList implements Query<AskOff> {

    private final Awaited awaited;

    AskOffList(Awaited awaited) {
        this.awaited = awaited;
    }

    @Override
    public Reply handle(Actor actor, AskOff command) {
        return Reply.replace(PickedId.read(command.entry())
                .flatMap(id -> awaited.find(id, actor.inScheme()))
                .map(OffCards::of)
                .orElseGet(() -> Refusal.because("Choose somebody from the list.", NotHereYet.asButton())));
    }
}
