package dev.soundingboard.pairing;

import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Role;
import dev.soundingboard.directory.Suggestions;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.people.Names;
import dev.soundingboard.people.Names.Found;
import dev.soundingboard.people.Names.Named;
import dev.soundingboard.people.People;
import dev.soundingboard.people.Person;
import dev.soundingboard.trainee.Trainee;
import dev.soundingboard.trainee.Trainees;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The trainees and mentors of a scheme, by what was typed or picked. */
@Component
class Known {

    /** So many people who may be meant fit on a card. */
    static final int MOST = 6;

    private static final int MOST_FITTING = 5;

    private final Names names;
    private final People people;
    private final Trainees trainees;
    private final Mentors mentors;
    private final Suggestions suggestions;

    Known(Names names, People people, Trainees trainees, Mentors mentors, Suggestions suggestions) {
        this.names = names;
        this.people = people;
        this.trainees = trainees;
        this.mentors = mentors;
        this.suggestions = suggestions;
    }

    Found trainees(String typed, String scheme) {
        return names.find(scheme, Role.TRAINEE, typed, MOST);
    }

    Found mentors(String typed, String scheme) {
        return names.find(scheme, Role.MENTOR, typed, MOST);
    }

    /** Those of them who have a profile, by name. */
    List<Mentor> profiles(Found found, String scheme) {
        return mentors.called(found, scheme);
    }

    /** A trainee of that scheme; empty for anybody else. */
    Optional<Person> trainee(UUID id, String scheme) {
        return people.find(id).filter(person -> person.is(Role.TRAINEE, scheme));
    }

    Optional<Mentor> mentor(UUID id, String scheme) {
        return mentors.find(id, scheme);
    }

    /** What tells trainees from others of that name, by their ids. */
    Map<UUID, String> about(Found found, String scheme) {
        var people = found.people().stream().map(Named::person).toList();
        return trainees.ofPeople(people, scheme).stream().collect(Collectors.toMap(Trainee::person, Known::about));
    }

    private static String about(Trainee trainee) {
        var details = trainee.details();
        return details.place().isEmpty()
                ? details.specialty()
                : "%s, %s".formatted(details.specialty(), details.place());
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
