package dev.soundingboard.account;

import dev.soundingboard.chat.Begun;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.notification.StandingCards;
import dev.soundingboard.people.People;
import dev.soundingboard.people.Person;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Moves somebody's history to their new account, and tells everybody whom it concerns. */
@Component
class Moving {

    private final People people;
    private final Codes codes;
    private final Asked asked;
    private final AccountNewsForTeams teams;
    private final List<Begun> begun;
    private final Notifications notifications;
    private final StandingCards standing;

    Moving(
            People people,
            Codes codes,
            Asked asked,
            AccountNewsForTeams teams,
            List<Begun> begun,
            Notifications notifications,
            StandingCards standing) {
        this.people = people;
        this.codes = codes;
        this.asked = asked;
        this.teams = teams;
        this.begun = begun;
        this.notifications = notifications;
        this.standing = standing;
    }

    /** Whom the code leads to, if what is somebody else's can move there: an account that has begun nothing. */
    Optional<Person> target(String code, UUID person) {
        return codes.whose(code).filter(fresh -> !fresh.equals(person)).flatMap(this::free);
    }

    /** The same, some time later. */
    Optional<Person> free(UUID fresh) {
        return people.find(fresh)
                .filter(Person::hasBegunNothing)
                .filter(person -> begun.stream().noneMatch(it -> it.by(person.id())));
    }

    /** From now on they are that account; the old one is somebody who has begun nothing. */
    void move(UUID person, UUID fresh) {
        asked.takeAllOf(person, fresh).forEach(move -> hasLostItsPoint(move, person));
        people.changePlaces(person, fresh);
        codes.forget(fresh);
        standing.forgetAllOf(person);
        standing.forgetAllOf(fresh);
        notifications.tell(person, AccountNotifications.HERE, person);
        notifications.tell(fresh, AccountNotifications.GONE, person);
    }

    /** What a team has asked besides can't be done any more, or has been by themself. */
    private void hasLostItsPoint(Asked.Move move, UUID moved) {
        if (move.person().equals(moved)) {
            teams.isDone(move);
        } else {
            teams.isStuck(move);
        }
    }
}
