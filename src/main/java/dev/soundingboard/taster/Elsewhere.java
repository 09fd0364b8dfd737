package dev.soundingboard.taster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.joining.JoinCommand;
import dev.soundingboard.scheme.Schemes;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers somebody who opens a request that isn't of the scheme they are in now. */
@Component
class Elsewhere {

    private final Schemes schemes;

    Elsewhere(Schemes schemes) {
        this.schemes = schemes;
    }

    /** The way to their other scheme, if the request is theirs; otherwise there is no such request. */
    Refusal refusal(Optional<TasterInFull> taster, Actor actor) {
        return taster.filter(it -> it.isOf(actor.person()))
                .map(it -> schemes.get(it.request().parties().scheme()))
                .map(scheme -> Refusal.because(
                        "This belongs to %s. Switch to that scheme first, then press it again."
                                .formatted(scheme.name()),
                        new Button("Switch scheme", new JoinCommand.Switch(scheme.id())),
                        Home.asButton()))
                .orElseGet(TasterRules::noSuchRequest);
    }
}
