package dev.soundingboard.trainee;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.TextLength;
import dev.soundingboard.confidential.Vault;
import dev.soundingboard.trainee.TraineeCommand.GrantException;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The scheme team grants an exception, and says why in a line that is kept (E3). */
@Component
class GrantWish implements Handler<GrantException> {

    private final Trainees trainees;
    private final ExceptionWishes wishes;
    private final Vault vault;
    private final Clock clock;
    private final Acts acts;

    GrantWish(Trainees trainees, ExceptionWishes wishes, Vault vault, Clock clock, Acts acts) {
        this.trainees = trainees;
        this.wishes = wishes;
        this.vault = vault;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public Reply handle(Actor actor, GrantException command) {
        return Reply.replace(trainees.wishOf(command.trainee(), actor.inScheme())
                .<Card>map(trainee -> granted(trainee, actor, command))
                .orElseGet(OpenWish::noSuchWish));
    }

    private Card granted(Trainee trainee, Actor actor, GrantException command) {
        if (!wishes.isGrantable(trainee) || trainee.version() != command.version()) {
            return wishes.of(trainee);
        }
        if (trainee.person().equals(actor.person())) {
            return wishes.of(trainee, command.reason(), "Somebody else in your team has to decide about you.");
        }
        if (command.reason().isEmpty()) {
            return wishes.of(trainee, "", "Say in a line why. The reason is kept.");
        }
        return TextLength.tooLong(command.reason(), ExceptionWish.LONGEST_REASON)
                .<Card>map(problem -> wishes.of(trainee, command.reason(), problem))
                .orElseGet(() -> {
                    var reason = vault.seal(actor.person(), trainee.id(), trainee.id(), command.reason());
                    trainee.grantException(actor.person(), reason, clock.instant());
                    acts.done(actor, trainee.person());
                    return wishes.granted(trainees.add(trainee), command.reason());
                });
    }
}
