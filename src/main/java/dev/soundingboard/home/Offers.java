package dev.soundingboard.home;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.ConversationCommand.Help;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.HomeItem;
import dev.soundingboard.chat.HomeItem.Waiting;
import dev.soundingboard.chat.Role;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What all features together have for somebody.
 *
 * @param names what the view {@code at_home} has of them
 */
record Offers(Actor actor, Set<String> names, List<HomeItem> items) {

    /** A card of Teams has six buttons at most. */
    static final int MOST = 6;

    List<Waiting> waiting() {
        return items.stream()
                .filter(this::mayHold)
                .flatMap(item -> item.waitingFor(actor).stream())
                .toList();
    }

    boolean mayHold(HomeItem item) {
        return item.namesAtHome().isEmpty() || !Collections.disjoint(item.namesAtHome(), names);
    }

    /** What the features offer; the first is the obvious next step. */
    List<Button> buttons() {
        return and();
    }

    /** The same, with the way home. */
    List<Button> withHome() {
        return and(Home.asButton());
    }

    /** The same, with the way home and to help. */
    List<Button> withWaysHome() {
        return and(Home.asButton(), Help.asButton());
    }

    /** Whether this command leads somewhere for them. */
    boolean leadsSomewhere(Class<?> command) {
        return items.stream().noneMatch(item -> item.hides(actor, command));
    }

    /** As many offers as fit beside these ways. */
    private List<Button> and(Button... ways) {
        var pairedAs = pairedAs();
        var offers = items.stream()
                .flatMap(item -> item.offersTo(actor, pairedAs).stream())
                .limit(MOST - ways.length);
        return Stream.concat(offers, Stream.of(ways)).toList();
    }

    private Set<Role> pairedAs() {
        var roles = EnumSet.noneOf(Role.class);
        if (names.contains(HomeItem.PAIR_OF_TRAINEE)) {
            roles.add(Role.TRAINEE);
        }
        if (names.contains(HomeItem.PAIR_OF_MENTOR)) {
            roles.add(Role.MENTOR);
        }
        return roles;
    }
}
