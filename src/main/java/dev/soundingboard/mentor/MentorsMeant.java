package dev.soundingboard.mentor;

import dev.soundingboard.chat.Role;
import dev.soundingboard.people.Meant;
import dev.soundingboard.people.Names;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which mentor of a scheme somebody means by a name, listed or not. */
@Component
public class MentorsMeant {

    private final Names names;
    private final Mentors mentors;

    MentorsMeant(Names names, Mentors mentors) {
        this.names = names;
        this.mentors = mentors;
    }

    public Meant<Mentor> by(String typed, String scheme) {
        var found = names.find(scheme, Role.MENTOR, typed);
        var known = mentors.ofPeople(found.ids(), scheme).stream()
                .collect(Collectors.toMap(
                        Mentor::person,
                        it -> new Meant.Known<>(it, it.name(), it.profile().practiceInWords())));
        return found.as(Meant.Kind.MENTOR, typed, known);
    }
}
