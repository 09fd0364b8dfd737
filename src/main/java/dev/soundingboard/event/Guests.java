package dev.soundingboard.event;

import dev.soundingboard.people.People;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whom a day is for. */
@Component
class Guests {

    private final People people;

    Guests(People people) {
        this.people = people;
    }

    List<UUID> of(Event event) {
        return event.details().audience().roles().stream()
                .flatMap(role -> people.idsOf(event.scheme(), role).stream())
                .distinct()
                .toList();
    }

    /** Whether it is for that person, whichever scheme they are in just now. */
    boolean has(Event event, UUID person) {
        return people.find(person)
                .filter(it -> event.details().audience().has(it.rolesIn(event.scheme())))
                .isPresent();
    }

    /** "14 mentors", "1 person". */
    String inWords(Event event) {
        var number = of(event).size();
        var mentors = event.details().audience() == Audience.MENTORS;
        return "%d %s"
                .formatted(number, number == 1 ? (mentors ? "mentor" : "person") : (mentors ? "mentors" : "people"));
    }
}
