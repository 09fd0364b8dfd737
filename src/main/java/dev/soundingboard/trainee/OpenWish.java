package dev.soundingboard.trainee;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.trainee.TraineeCommand.OpenException;
import org.springframework.stereotype.Component;

/** Shows the scheme team somebody's wish for an exception (E3). */
@Component
class OpenWish implements Query<OpenException> {

    private final Trainees trainees;
    private final ExceptionWishes wishes;

    OpenWish(Trainees trainees, ExceptionWishes wishes) {
        this.trainees = trainees;
        this.wishes = wishes;
    }

    @Override
    public Reply handle(Actor actor, OpenException command) {
        return Reply.show(trainees.wishOf(command.trainee(), actor.inScheme())
                .<Card>map(wishes::of)
                .orElseGet(OpenWish::noSuchWish));
    }

    /** For an id that is nobody's, somebody's of another scheme, or of somebody who doesn't ask. */
    static Refusal noSuchWish() {
        return Refusal.because("We can’t find that request.", Home.asButton());
    }
}
