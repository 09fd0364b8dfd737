package dev.soundingboard.joining;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Role;
import dev.soundingboard.joining.JoinCommand.Join;
import dev.soundingboard.scheme.Scheme;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How joining goes on in each role that can be joined from the chat. Being an admin can't. */
@Component
class FirstSteps {

    private final Map<Role, FirstStep> byRole = new EnumMap<>(Role.class);

    FirstSteps(List<FirstStep> steps) {
        steps.forEach(step -> byRole.put(step.role(), step));
    }

    Set<Role> roles() {
        return byRole.keySet();
    }

    /** Why that role can't be joined from the chat, if it can't. */
    Optional<Card> hindrance(Scheme scheme, Role role) {
        return byRole.containsKey(role)
                ? Optional.empty()
                : Optional.of(Refusal.because(
                        "You can’t join as that from here. Ask the %s, %s."
                                .formatted(scheme.team().name(), scheme.team().email()),
                        Join.asButton()));
    }

    Card of(Actor actor, Scheme scheme, Role role) {
        return Objects.requireNonNull(byRole.get(role)).of(actor, scheme);
    }
}
