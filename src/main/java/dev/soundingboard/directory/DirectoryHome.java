package dev.soundingboard.directory;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.HomeItem;
import dev.soundingboard.chat.Role;
import dev.soundingboard.mentor.MentorCommand.Browse;
import dev.soundingboard.mentor.MentorCommand.Suggest;
import dev.soundingboard.scheme.Schemes;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Offers the list of mentors to whoever is in a scheme. */
@Component
@Order(0)
class DirectoryHome implements HomeItem {

    private final Schemes schemes;

    DirectoryHome(Schemes schemes) {
        this.schemes = schemes;
    }

    @Override
    public boolean hides(Actor actor, Class<?> command) {
        return (command == Browse.class || command == Suggest.class)
                && actor.scheme() != null
                && TeamChooses.forTrainee(actor, schemes.get(actor.scheme()));
    }

    /** Who has a mentor isn't sent to look for one. */
    @Override
    public List<Button> offersTo(Actor actor, Set<Role> pairedAs) {
        return pairedAs.contains(Role.TRAINEE) ? List.of() : offersTo(actor);
    }

    @Override
    public List<Button> offersTo(Actor actor) {
        if (actor.scheme() == null || TeamChooses.forTrainee(actor, schemes.get(actor.scheme()))) {
            return List.of();
        }
        return actor.is(Role.TRAINEE)
                ? List.of(Browse.asButton(), Suggest.asButton())
                : List.of(new Button("See the mentors", Browse.all()));
    }
}
