package dev.soundingboard.onbehalf;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Role;
import dev.soundingboard.onbehalf.OnBehalfCommand.Find;
import dev.soundingboard.people.Names;
import dev.soundingboard.people.Names.Named;
import dev.soundingboard.trainee.Trainees;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Offers trainees of the admin's scheme by their names. */
@Component
class FindTrainees implements Query<Find> {

    private final Names names;
    private final Trainees trainees;

    FindTrainees(Names names, Trainees trainees) {
        this.names = names;
        this.trainees = trainees;
    }

    @Override
    public Reply handle(Actor actor, Find command) {
        var found = names.beginningWith(actor.inScheme(), Role.TRAINEE, command.text(), Reply.Choices.MOST).stream()
                .collect(Collectors.toMap(Named::person, Named::name));
        return Reply.choices(trainees.ofPeople(found.keySet(), actor.inScheme()).stream()
                .map(trainee -> new Reply.Choice(
                        found.getOrDefault(trainee.person(), ""), trainee.id().toString()))
                .sorted(Comparator.comparing(Reply.Choice::title))
                .toList());
    }
}
