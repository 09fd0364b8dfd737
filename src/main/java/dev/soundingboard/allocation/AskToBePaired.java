package dev.soundingboard.allocation;

import dev.soundingboard.allocation.AllocationCommand.Ask;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.trainee.Trainees;
import org.springframework.stereotype.Component;

/** Opens the form; or shows the wish there is already, or why the team can't be asked now. */
@Component
class AskToBePaired implements Query<Ask> {

    private final Asking asking;
    private final Trainees trainees;
    private final Schemes schemes;

    AskToBePaired(Asking asking, Trainees trainees, Schemes schemes) {
        this.asking = asking;
        this.trainees = trainees;
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, Ask command) {
        var scheme = schemes.get(actor.inScheme());
        return Reply.show(asking.hindrance(actor, scheme).orElseGet(() -> {
            var known = trainees.get(actor.person(), scheme.id()).details();
            return WishForm.of(asking.mentorsOf(actor.person(), scheme.id()), known.requests(), "");
        }));
    }
}
