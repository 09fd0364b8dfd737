package dev.soundingboard.joining;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.joining.JoinCommand.AcceptNotice;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Schemes;
import org.springframework.stereotype.Component;

/** Keeps that they agreed, and goes on; who read an older notice is shown the current one. */
@Component
class AgreeToNotice implements Handler<AcceptNotice> {

    private final Schemes schemes;
    private final Notices notices;
    private final FirstSteps steps;

    AgreeToNotice(Schemes schemes, Notices notices, FirstSteps steps) {
        this.schemes = schemes;
        this.notices = notices;
        this.steps = steps;
    }

    @Override
    public Reply handle(Actor actor, AcceptNotice command) {
        return Reply.replace(schemes.find(command.scheme())
                .map(scheme -> steps.hindrance(scheme, command.role()).orElseGet(() -> agreed(actor, scheme, command)))
                .orElseGet(JoinCommand::noSuchScheme));
    }

    private Card agreed(Actor actor, Scheme scheme, AcceptNotice command) {
        if (!command.version().equals(scheme.joining().privacy().version())) {
            return NoticeCard.of(scheme, command.role(), true);
        }
        notices.agree(actor.person(), scheme);
        return steps.of(actor, scheme, command.role());
    }
}
