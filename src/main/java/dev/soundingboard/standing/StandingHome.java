package dev.soundingboard.standing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.HomeItem;
import dev.soundingboard.chat.Role;
import dev.soundingboard.standing.StandingCommand.ReadAgreement;
import dev.soundingboard.standing.StandingCommand.Show;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A new edition of the agreement waits for a mentor (M3); nothing else here ever does. */
@Component
@Order(2)
class StandingHome implements HomeItem {

    private final Editions editions;

    StandingHome(Editions editions) {
        this.editions = editions;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        return actor.is(Role.MENTOR)
                ? editions.asked(actor.person(), actor.inScheme()).stream()
                        .map(asked -> new Waiting(
                                asked.listed()
                                        ? "The agreement for mentors has changed. Please read it again."
                                        : "You are not on the list of mentors just now. Accept the agreement to be on it again.",
                                ReadAgreement.asButton()))
                        .toList()
                : List.of();
    }

    @Override
    public List<Button> offersTo(Actor actor) {
        return actor.is(Role.MENTOR) ? List.of(Show.asButton()) : List.of();
    }
}
