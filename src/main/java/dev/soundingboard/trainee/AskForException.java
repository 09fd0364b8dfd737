package dev.soundingboard.trainee;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Role;
import dev.soundingboard.joining.JoinCommand;
import dev.soundingboard.joining.JoinCommand.As;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.trainee.TraineeCommand.AskException;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Passes the wish for an exception on to the scheme team (E3). No reason is asked (D1). */
@Component
class AskForException implements Handler<AskException> {

    private final Trainees trainees;
    private final TraineeRules rules;
    private final Schemes schemes;
    private final Clock clock;

    AskForException(Trainees trainees, TraineeRules rules, Schemes schemes, Clock clock) {
        this.trainees = trainees;
        this.rules = rules;
        this.schemes = schemes;
        this.clock = clock;
    }

    @Override
    public Reply handle(Actor actor, AskException command) {
        return Reply.replace(schemes.find(command.scheme())
                .map(scheme -> trainees.begun(actor.person(), scheme.id())
                        .map(trainee -> asked(trainee, actor, scheme))
                        .orElseGet(() -> TraineeRules.notJoined(scheme)))
                .orElseGet(JoinCommand::noSuchScheme));
    }

    private Card asked(Trainee trainee, Actor actor, Scheme scheme) {
        if (!rules.needsException(trainee, actor.zone(), scheme)) {
            return Refusal.because("You can ask for a mentor without an exception.", Home.asButton());
        }
        trainee.asksForException(clock.instant());
        trainees.add(trainee);
        var team = scheme.team().name();
        return trainee.isEnrolled()
                ? new News(
                        "You have asked the team to make an exception",
                        "I have told the %s. They see your name and your dates, and may write to you. I will tell you when they answer."
                                .formatted(team),
                        List.of(Home.asButton()))
                : new News(
                        "You have asked the team to make an exception",
                        "I have told the %s. They see your name and your dates, and may write to you. You can finish joining while you wait."
                                .formatted(team),
                        List.of(new Button("Go on", new As(scheme.id(), Role.TRAINEE))));
    }
}
