package dev.soundingboard.roster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.HomeItem;
import dev.soundingboard.chat.Role;
import dev.soundingboard.joining.JoinCommand;
import dev.soundingboard.scheme.Schemes;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whoever is in no scheme, and on the list of one, can join that with one tap. */
@Component
@Order(-1)
class RosterHome implements HomeItem {

    private final OnTheList list;
    private final Schemes schemes;

    RosterHome(OnTheList list, Schemes schemes) {
        this.list = list;
        this.schemes = schemes;
    }

    @Override
    public List<Button> offersTo(Actor actor, Set<Role> pairedAs) {
        return actor.scheme() != null
                ? List.of()
                : list.of(actor.person()).stream()
                        .flatMap(place -> schemes.find(place.scheme()).stream()
                                .map(scheme -> new Button(
                                        "Join %s as a %s"
                                                .formatted(
                                                        scheme.name(),
                                                        place.role().name().toLowerCase(Locale.ROOT)),
                                        new JoinCommand.As(scheme.id(), place.role()))))
                        .toList();
    }
}
