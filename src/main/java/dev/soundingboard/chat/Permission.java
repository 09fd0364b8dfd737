package dev.soundingboard.chat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Checks {@link OnlyFor}. */
@Component
class Permission {

    private final List<HomeItem> items;

    Permission(List<HomeItem> items) {
        this.items = items;
    }

    Optional<Refusal> refuse(Actor actor, Command command) {
        if (allows(actor, command.getClass())) {
            return Optional.empty();
        }
        if (actor.scheme() == null) {
            return Optional.of(new Refusal("You are not in a mentoring scheme yet.", waysInto(actor)));
        }
        var roles = List.of(command.getClass().getAnnotation(OnlyFor.class).value());
        var whose = roles.stream().map(Role::many).collect(Collectors.joining(" and "));
        var where = roles.contains(Role.DEPLOYMENT_ADMIN) || roles.equals(List.of(Role.ADMIN)) ? "" : " in your scheme";
        return Optional.of(
                Refusal.because("Only %s can do that%s.".formatted(whose, where), TeamCommand.Menu.orHome(actor)));
    }

    static boolean allows(Actor actor, Class<?> command) {
        var only = command.getAnnotation(OnlyFor.class);
        return only == null || Arrays.stream(only.value()).anyMatch(actor::is);
    }

    /** What the features offer somebody in no scheme. */
    private List<Button> waysInto(Actor actor) {
        return Stream.concat(
                        items.stream().flatMap(item -> item.offersTo(actor).stream()),
                        Stream.of(ConversationCommand.Home.asButton()))
                .toList();
    }
}
