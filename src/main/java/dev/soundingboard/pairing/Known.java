package dev.soundingboard.pairing;

import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Role;
import dev.soundingboard.directory.Suggestions;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.people.People;
import dev.soundingboard.people.Person;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The trainees and mentors of a scheme, as they are picked. */
@Component
class Known {

    private static final int MOST_FITTING = 5;

    private final People people;
    private final Mentors mentors;
    private final Suggestions suggestions;

    Known(People people, Mentors mentors, Suggestions suggestions) {
        this.people = people;
        this.mentors = mentors;
        this.suggestions = suggestions;
    }

    /** A trainee of that scheme; empty for anybody else. */
    Optional<Person> trainee(UUID id, String scheme) {
        return people.find(id).filter(person -> person.is(Role.TRAINEE, scheme));
    }

    Optional<Mentor> mentor(UUID id, String scheme) {
        return mentors.find(id, scheme);
    }

    /** Mentors who would fit, the best first, to choose from. */
    List<Reply.Choice> fitting(UUID trainee, String scheme) {
        return suggestions.forTrainee(trainee, scheme).stream()
                .limit(MOST_FITTING)
                .map(it -> new Reply.Choice(
                        "%s, %s".formatted(it.mentor().name(), it.mentor().practiceInWords()),
                        it.mentor().id().toString()))
                .toList();
    }
}
