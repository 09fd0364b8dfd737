package dev.soundingboard.pairing;

import dev.soundingboard.allocation.Introductions;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.pairing.PairingCommand.Introduce;
import org.springframework.stereotype.Component;

/** The team introduces two people: both are told, and the mentor gives a place (P1, M2). */
@Component
class IntroduceTwo implements Handler<Introduce> {

    private final Pairing pairing;
    private final Introductions introductions;

    IntroduceTwo(Pairing pairing, Introductions introductions) {
        this.pairing = pairing;
        this.introductions = introductions;
    }

    @Override
    public Reply handle(Actor actor, Introduce command) {
        return pairing.of(
                actor,
                command.trainee(),
                command.mentor(),
                command.version(),
                command.others(),
                "",
                (trainee, mentor) -> introductions.introduce(trainee.id(), mentor)
                        ? ""
                        : "%s has no place left just now.".formatted(mentor.name()));
    }
}
