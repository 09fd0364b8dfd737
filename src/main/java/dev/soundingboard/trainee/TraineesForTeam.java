package dev.soundingboard.trainee;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.TeamItem;
import dev.soundingboard.trainee.TraineeCommand.OpenException;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who asks for an exception: the team decides (E3). */
@Component
@Order(5)
class TraineesForTeam implements TeamItem {

    private final TraineeRepository trainees;

    TraineesForTeam(TraineeRepository trainees) {
        this.trainees = trainees;
    }

    @Override
    public List<Group> toDecide(Actor admin) {
        var all = trainees.waitingForException(admin.inScheme());
        return Group.of(
                "Ask for an exception",
                "They would like a mentor outside the dates of your scheme.",
                all.size(),
                all.stream()
                        .map(wish -> new Row(wish.name(), "", new Button("Open", new OpenException(wish.trainee()))))
                        .toList());
    }
}
