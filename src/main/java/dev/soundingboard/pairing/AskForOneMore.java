package dev.soundingboard.pairing;

import dev.soundingboard.allocation.Introductions;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.TextLength;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.pairing.PairingCommand.OneMore;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The team asks a mentor who has no place left to take one more, in its own words (M2). */
@Component
class AskForOneMore implements Handler<OneMore> {

    private final Pairing pairing;
    private final Introductions introductions;
    private final Clock clock;

    AskForOneMore(Pairing pairing, Introductions introductions, Clock clock) {
        this.pairing = pairing;
        this.introductions = introductions;
        this.clock = clock;
    }

    @Override
    public Reply handle(Actor actor, OneMore command) {
        return pairing.of(
                actor,
                command.trainee(),
                command.mentor(),
                command.version(),
                command.others(),
                command.plea(),
                (trainee, mentor) -> problem(command.plea(), mentor).orElseGet(() -> {
                    introductions.introduceBeyond(trainee.id(), mentor, actor.person(), command.plea());
                    return "";
                }));
    }

    private Optional<String> problem(String plea, Mentor mentor) {
        if (mentor.hasRoom(clock.instant())) {
            return Optional.of("%s has a place free, so you need not ask for one.".formatted(mentor.name()));
        }
        return plea.isEmpty()
                ? Optional.of("Say in a line why you ask %s to take one more.".formatted(mentor.name()))
                : TextLength.tooLong(plea, MatchCard.LONGEST_PLEA);
    }
}
