package dev.soundingboard.invitation;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.invitation.InvitationCommand.Look;
import dev.soundingboard.scheme.Schemes;
import org.springframework.stereotype.Component;

/** Shows who would be invited of those who return as soon as was chosen. */
@Component
class LookWhomToInvite implements Query<Look> {

    private final InviteCards cards;
    private final Schemes schemes;

    LookWhomToInvite(InviteCards cards, Schemes schemes) {
        this.cards = cards;
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, Look command) {
        var scheme = schemes.get(actor.inScheme());
        return Reply.replace(Within.named(command.within())
                .map(chosen -> cards.of(scheme, chosen, ""))
                .orElseGet(() -> cards.of(scheme, Within.usual(scheme), "Choose one from the list.")));
    }
}
