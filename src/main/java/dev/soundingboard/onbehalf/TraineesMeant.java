package dev.soundingboard.onbehalf;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Candidates;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.TeamCommand;
import dev.soundingboard.onbehalf.OnBehalfCommand.Choose;
import dev.soundingboard.onbehalf.OnBehalfCommand.Purpose;
import dev.soundingboard.people.Names;
import dev.soundingboard.people.Names.Named;
import dev.soundingboard.trainee.Trainee;
import dev.soundingboard.trainee.Trainees;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which trainee of the admin's scheme somebody means by a name; who is in doubt chooses. */
@Component
class TraineesMeant {

    private static final int MOST = 6;

    private final Names names;
    private final Trainees trainees;

    TraineesMeant(Names names, Trainees trainees) {
        this.names = names;
        this.trainees = trainees;
    }

    /** That card of the one that is meant; those who may be meant; or the form to pick one. */
    Card by(String typed, Purpose purpose, Actor admin, Function<Trainee, Card> card) {
        if (typed.isEmpty()) {
            return PickForm.of(purpose, "");
        }
        var found = names.find(admin.inScheme(), Role.TRAINEE, typed, MOST);
        var people = found.people().stream().collect(Collectors.toMap(Named::person, Named::name));
        var known = trainees.ofPeople(people.keySet(), admin.inScheme());
        if (known.isEmpty()) {
            return PickForm.of(purpose, "I know no trainee called “%s” here.".formatted(typed));
        }
        return found.isOne() && known.size() == 1
                ? card.apply(known.get(0))
                : choice(
                        found.certain(),
                        typed,
                        known.stream()
                                .collect(Collectors.toMap(Trainee::id, it -> people.getOrDefault(it.person(), ""))),
                        purpose);
    }

    private static Candidates choice(boolean certain, String typed, Map<UUID, String> named, Purpose purpose) {
        return new Candidates(
                certain ? "Which of them do you mean?" : "Do you mean one of these?",
                certain
                        ? "These trainees are called “%s”. If it is nobody of them, type more of the name."
                                .formatted(typed)
                        : "I know no trainee called “%s” here.".formatted(typed),
                named.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(it -> new Candidates.Row(
                                it.getValue(),
                                "",
                                new Button(
                                        "Choose",
                                        new Choose(purpose, it.getKey().toString()))))
                        .toList(),
                List.of(TeamCommand.Menu.asButton()));
    }
}
