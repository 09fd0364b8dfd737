package dev.soundingboard.allocation;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.HomeItem;
import dev.soundingboard.chat.Role;
import dev.soundingboard.scheme.Schemes;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A trainee's place on the waiting list; for the team, how many wait. */
@Component
@Order(1)
class AllocationHome implements HomeItem {

    private final Wishes wishes;
    private final Asking asking;
    private final Schemes schemes;

    AllocationHome(Wishes wishes, Asking asking, Schemes schemes) {
        this.wishes = wishes;
        this.asking = asking;
        this.schemes = schemes;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        if (!teamPairs(actor)) {
            return List.of();
        }
        if (actor.is(Role.ADMIN)) {
            return waitingForTeam(actor.inScheme());
        }
        return wishes.waitingOf(actor.person(), actor.inScheme()).stream()
                .map(wish -> new Waiting(
                        "You are on the waiting list for a mentor", new Button("Open", new AllocationCommand.Ask())))
                .toList();
    }

    @Override
    public List<Waiting> waitingForTeam(String scheme) {
        var count = wishes.countWaitingIn(scheme);
        return count == 0 ? List.of() : List.of(new Waiting(inWords(count), AllocationCommand.Waiting.asButton()));
    }

    @Override
    public Set<String> namesAtHome() {
        return Set.of("wish");
    }

    /** Nobody is sent to ask who has a mentor, waits for one already, or can't ask now (E2). */
    @Override
    public List<Button> offersTo(Actor actor, Set<Role> pairedAs) {
        return offersTo(actor, !pairedAs.contains(Role.TRAINEE) && mayAsk(actor));
    }

    @Override
    public List<Button> offersTo(Actor actor) {
        return offersTo(actor, actor.is(Role.TRAINEE));
    }

    private List<Button> offersTo(Actor actor, boolean asks) {
        if (!teamPairs(actor)) {
            return List.of();
        }
        if (asks) {
            return List.of(AllocationCommand.Ask.asButton());
        }
        return actor.is(Role.ADMIN) ? List.of(AllocationCommand.Waiting.asButton()) : List.of();
    }

    private boolean mayAsk(Actor actor) {
        return actor.is(Role.TRAINEE)
                && teamPairs(actor)
                && asking.hindrance(actor, schemes.get(actor.inScheme())).isEmpty();
    }

    @Override
    public boolean hides(Actor actor, Class<?> command) {
        return AllocationCommand.class.isAssignableFrom(command) && !teamPairs(actor);
    }

    private boolean teamPairs(Actor actor) {
        return actor.scheme() != null && schemes.get(actor.scheme()).pairing().byTeam();
    }

    private static String inWords(long count) {
        return count == 1 ? "1 person is waiting for a mentor" : "%d people are waiting for a mentor".formatted(count);
    }
}
