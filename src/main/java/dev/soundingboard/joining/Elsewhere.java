package dev.soundingboard.joining;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.scheme.Schemes;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Answers somebody who presses a card that isn't of the scheme they are in now. */
@Component
public class Elsewhere {

    private final Schemes schemes;

    Elsewhere(Schemes schemes) {
        this.schemes = schemes;
    }

    /**
     * The way to their other scheme.
     *
     * @param scheme what the card belongs to, if it is theirs; otherwise it is as if there were nothing
     * @param nothing the answer then
     */
    public Refusal refusal(Optional<String> scheme, Supplier<Refusal> nothing) {
        return scheme.map(schemes::get)
                .map(it -> Refusal.because(
                        "This belongs to %s. Switch to that scheme first, then press it again.".formatted(it.name()),
                        new Button("Switch scheme", new JoinCommand.Switch(it.id())),
                        Home.asButton()))
                .orElseGet(nothing);
    }
}
