package dev.soundingboard.trainee;

import dev.soundingboard.chat.Role;
import dev.soundingboard.people.Meant;
import dev.soundingboard.people.Names;
import dev.soundingboard.people.Names.Named;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which trainee of a scheme somebody means by a name. */
@Component
public class TraineesMeant {

    private final Names names;
    private final Trainees trainees;

    TraineesMeant(Names names, Trainees trainees) {
        this.names = names;
        this.trainees = trainees;
    }

    public Meant<Trainee> by(String typed, String scheme) {
        var found = names.find(scheme, Role.TRAINEE, typed);
        var called = found.people().stream().collect(Collectors.toMap(Named::person, Named::name));
        var known = trainees.ofPeople(called.keySet(), scheme).stream()
                .collect(Collectors.toMap(
                        Trainee::person, it -> new Meant.Known<>(it, called.getOrDefault(it.person(), ""), about(it))));
        return found.as(Meant.Kind.TRAINEE, typed, known);
    }

    private static String about(Trainee trainee) {
        var details = trainee.details();
        return details.place().isEmpty()
                ? details.specialty()
                : "%s, %s".formatted(details.specialty(), details.place());
    }
}
