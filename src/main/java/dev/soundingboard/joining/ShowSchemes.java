package dev.soundingboard.joining;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Role;
import dev.soundingboard.joining.JoinCommand.As;
import dev.soundingboard.joining.JoinCommand.Join;
import dev.soundingboard.joining.JoinCommand.Switch;
import dev.soundingboard.joining.SchemeList.Row;
import dev.soundingboard.people.People;
import dev.soundingboard.people.Person;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Schemes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows the schemes to join, and those that somebody is in, with the way from one to another. */
@Component
class ShowSchemes implements Query<Join> {

    private final Schemes schemes;
    private final People people;
    private final FirstSteps steps;

    ShowSchemes(Schemes schemes, People people, FirstSteps steps) {
        this.schemes = schemes;
        this.people = people;
        this.steps = steps;
    }

    @Override
    public Reply handle(Actor actor, Join command) {
        var person = people.get(actor.person());
        var rows = schemes.all().stream()
                .map(scheme -> row(scheme, person, scheme.id().equals(actor.scheme())))
                .toList();
        return Reply.show(new SchemeList(actor.scheme() == null ? "Join a scheme" : "Your schemes", rows));
    }

    private Row row(Scheme scheme, Person person, boolean current) {
        var roles = person.rolesIn(scheme.id());
        var ways = new ArrayList<Button>();
        if (!roles.isEmpty() && !current) {
            ways.add(Switch.asButton(scheme));
        }
        steps.roles().stream()
                .filter(role -> !roles.contains(role))
                .map(role -> new Button("Join as a " + name(role), new As(scheme.id(), role)))
                .forEach(ways::add);
        return new Row(scheme.name(), scheme.joining().who(), standing(roles, current), List.copyOf(ways));
    }

    private static String standing(Set<Role> roles, boolean current) {
        if (roles.isEmpty()) {
            return "";
        }
        var names = roles.stream()
                .sorted()
                .map(role -> role == Role.ADMIN ? "an admin" : "a " + name(role))
                .collect(Collectors.joining(" and "));
        return "You are %s here.%s".formatted(names, current ? " This is the scheme we talk about now." : "");
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
