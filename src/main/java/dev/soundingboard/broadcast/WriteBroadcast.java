package dev.soundingboard.broadcast;

import dev.soundingboard.broadcast.BroadcastCommand.Look;
import dev.soundingboard.broadcast.BroadcastCommand.Write;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.scheme.Schemes;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens the form, which says who reads it before anything is written (D3). */
@Component
class WriteBroadcast implements Query<Write> {

    private final Schemes schemes;

    WriteBroadcast(Schemes schemes) {
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, Write command) {
        var scheme = schemes.get(actor.inScheme());
        var to = TypedTo.of(command.to(), scheme);
        var audience = to.audience().map(Audience::name).orElse("");
        var empty = new Look(UUID.randomUUID(), 0, "", "", audience, to.place());
        return Reply.show(FormCard.of(empty, scheme, to.problem()));
    }
}
