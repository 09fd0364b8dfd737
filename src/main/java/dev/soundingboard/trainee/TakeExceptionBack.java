package dev.soundingboard.trainee;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.TeamCommand;
import dev.soundingboard.people.People;
import dev.soundingboard.trainee.TraineeCommand.OpenException;
import dev.soundingboard.trainee.TraineeCommand.TakeBackException;
import java.util.List;
import org.springframework.stereotype.Component;

/** The scheme team takes an exception back, as long as the trainee has not used it (E3). */
@Component
class TakeExceptionBack implements Handler<TakeBackException> {

    private final Trainees trainees;
    private final ExceptionWishes wishes;
    private final People people;
    private final Acts acts;

    TakeExceptionBack(Trainees trainees, ExceptionWishes wishes, People people, Acts acts) {
        this.trainees = trainees;
        this.wishes = wishes;
        this.people = people;
        this.acts = acts;
    }

    /** Of two who decide at once, the second is shown how it is now; so is whoever is a moment later than its use. */
    @Override
    public Reply handle(Actor actor, TakeBackException command) {
        return Reply.replace(trainees.wishOf(command.trainee(), actor.inScheme())
                .map(trainee -> {
                    people.oneTurnAtATime(trainee.person());
                    return decided(trainee, actor, command.version());
                })
                .orElseGet(OpenWish::noSuchWish));
    }

    private Card decided(Trainee trainee, Actor actor, int version) {
        if (trainee.version() != version || !wishes.isTakeable(trainee)) {
            return wishes.of(trainee);
        }
        if (trainee.person().equals(actor.person())) {
            return wishes.of(trainee, "", "Somebody else in your team has to decide about you.");
        }
        trainee.losesException();
        trainees.add(trainee);
        acts.done(actor, trainee.person());
        return new News(
                "%s has no exception any more"
                        .formatted(people.get(trainee.person()).name()),
                "If they have been told of it, I tell them kindly that it is taken back.",
                List.of(TeamCommand.Menu.asButton(), new Button("Grant it again", new OpenException(trainee.id()))));
    }
}
