package dev.soundingboard.trainee;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.HomeItem;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.TeamCommand;
import dev.soundingboard.joining.JoinCommand.As;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.trainee.TraineeCommand.Details;
import dev.soundingboard.trainee.TraineeCommand.OpenException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What waits for somebody as a trainee: joining to finish, a window to open; and for the team, wishes for exceptions. */
@Component
@Order(5)
class TraineeHome implements HomeItem {

    private final TraineeRepository trainees;
    private final TraineeRules rules;
    private final Schemes schemes;

    TraineeHome(TraineeRepository trainees, TraineeRules rules, Schemes schemes) {
        this.trainees = trainees;
        this.rules = rules;
        this.schemes = schemes;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        var own = trainees.findByPerson(actor.person()).stream().flatMap(trainee -> own(trainee, actor));
        return Stream.concat(own, wishes(actor)).toList();
    }

    @Override
    public List<Waiting> waitingForTeam(String scheme) {
        var count = trainees.waitingForException(scheme).size();
        return count == 0 ? List.of() : List.of(new Waiting(inWords(count), TeamCommand.Requests.asButton()));
    }

    private static String inWords(int count) {
        return count == 1 ? "1 person asks for an exception" : "%d people ask for an exception".formatted(count);
    }

    @Override
    public Set<String> namesAtHome() {
        return Set.of("trainee");
    }

    private Stream<Waiting> own(Trainee trainee, Actor actor) {
        var scheme = schemes.find(trainee.scheme()).orElse(null);
        if (scheme == null) {
            return Stream.empty();
        }
        if (!trainee.isEnrolled()) {
            return Stream.of(new Waiting(
                    "You have begun to join %s".formatted(scheme.name()),
                    new Button("Finish joining", new As(scheme.id(), Role.TRAINEE))));
        }
        return Objects.equals(scheme.id(), actor.scheme())
                ? rules
                        .mayAsk(trainee, actor.zone(), scheme)
                        .map(refusal -> new Waiting(refusal.reason(), new Button("My details", new Details())))
                        .stream()
                : Stream.empty();
    }

    private Stream<Waiting> wishes(Actor actor) {
        return actor.is(Role.ADMIN)
                ? trainees.waitingForException(actor.inScheme()).stream()
                        .map(wish -> new Waiting(
                                "%s asks for an exception".formatted(wish.name()),
                                new Button("Open", new OpenException(wish.trainee()))))
                : Stream.empty();
    }
}
