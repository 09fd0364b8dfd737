package dev.soundingboard.account;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Role;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.people.People;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Moves whoever the team has asked for, when the old account has not said no in time. */
@Component
class AccountDeadlines implements NotificationContent {

    static final String TO_OBJECT = CHORE + "account.move";

    private final Asked asked;
    private final Moving moving;
    private final AccountNewsForTeams teams;
    private final People people;
    private final Clock clock;

    AccountDeadlines(Asked asked, Moving moving, AccountNewsForTeams teams, People people, Clock clock) {
        this.asked = asked;
        this.moving = moving;
        this.teams = teams;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(TO_OBJECT);
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        asked.of(person)
                .filter(move -> !move.due().isAfter(clock.instant()))
                .filter(move -> asked.forget(person))
                .ifPresent(this::move);
        return Optional.empty();
    }

    private void move(Asked.Move move) {
        if (isStillRight(move) && moving.free(move.fresh()).isPresent()) {
            teams.isDone(move);
            moving.move(move.person(), move.fresh());
        } else {
            teams.isStuck(move);
        }
    }

    /** Whoever asked must be an admin there still, and the person somebody whom they may move. */
    private boolean isStillRight(Asked.Move move) {
        var person = people.get(move.person());
        return people.find(move.askedBy())
                        .filter(it -> it.is(Role.ADMIN, move.scheme()))
                        .isPresent()
                && !person.isAnAdmin()
                && !person.rolesIn(move.scheme()).isEmpty();
    }
}
