package dev.soundingboard.guidance;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Schemes;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Answers in the words of the speaker's own scheme, or of the one that they chose; asks which if there is neither. */
@Component
class SchemeInQuestion {

    private final Schemes schemes;

    SchemeInQuestion(Schemes schemes) {
        this.schemes = schemes;
    }

    Reply answer(Actor actor, GuidanceCommand command, Function<Scheme, Card> page) {
        return Reply.show(of(actor, command).map(page).orElseGet(() -> WhichScheme.of(command, schemes)));
    }

    private Optional<Scheme> of(Actor actor, GuidanceCommand command) {
        var all = schemes.all();
        var id = Objects.requireNonNullElse(command.scheme(), Objects.requireNonNullElse(actor.scheme(), ""));
        return all.stream()
                .filter(scheme -> all.size() == 1 || scheme.id().equals(id))
                .findFirst();
    }
}
