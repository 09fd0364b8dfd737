package dev.soundingboard.joining;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.joining.JoinCommand.As;
import dev.soundingboard.scheme.Schemes;
import org.springframework.stereotype.Component;

/** Shows the privacy notice to whoever hasn't agreed to it; then the role's first step, or where they stand. */
@Component
class JoinAs implements Query<As> {

    private final Schemes schemes;
    private final Notices notices;
    private final FirstSteps steps;

    JoinAs(Schemes schemes, Notices notices, FirstSteps steps) {
        this.schemes = schemes;
        this.notices = notices;
        this.steps = steps;
    }

    @Override
    public Reply handle(Actor actor, As command) {
        return Reply.replace(schemes.find(command.scheme())
                .map(scheme -> steps.hindrance(scheme, command.role())
                        .or(() -> notices.toAgreeFirst(actor, scheme, command.role()))
                        .orElseGet(() -> steps.of(actor, scheme, command.role())))
                .orElseGet(JoinCommand::noSuchScheme));
    }
}
