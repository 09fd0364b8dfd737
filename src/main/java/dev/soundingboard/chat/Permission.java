package dev.soundingboard.chat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Checks {@link OnlyFor}. */
@Component
class Permission {

    Optional<Refusal> refuse(Actor actor, Command command) {
        var only = command.getClass().getAnnotation(OnlyFor.class);
        if (only == null || Arrays.stream(only.value()).anyMatch(actor::is)) {
            return Optional.empty();
        }
        if (actor.scheme() == null) {
            return Optional.of(Refusal.because(
                    "You are not in a mentoring scheme yet. Your scheme team can add you.",
                    ConversationCommand.Home.asButton()));
        }
        var roles = Arrays.stream(only.value())
                .map(role -> role.name().toLowerCase(Locale.ROOT) + "s")
                .collect(Collectors.joining(" and "));
        return Optional.of(Refusal.because(
                "Only %s can do that in your scheme.".formatted(roles), ConversationCommand.Home.asButton()));
    }
}
