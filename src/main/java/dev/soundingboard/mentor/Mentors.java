package dev.soundingboard.mentor;

import dev.soundingboard.chat.Refusal;
import dev.soundingboard.mentor.MentorCommand.Browse;
import dev.soundingboard.scheme.Schemes;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The mentors of all schemes. */
@Component
public class Mentors {

    private final MentorRepository mentors;
    private final Schemes schemes;
    private final Clock clock;

    Mentors(MentorRepository mentors, Schemes schemes, Clock clock) {
        this.mentors = mentors;
        this.schemes = schemes;
        this.clock = clock;
    }

    public Mentor add(Mentor mentor) {
        return mentors.saveAndFlush(mentor);
    }

    public Optional<Mentor> find(UUID id) {
        return mentors.findById(id);
    }

    /** The answer to an id that is nobody's, or somebody's of another scheme: which of the two is no one's business. */
    public static Refusal noSuchMentor() {
        return Refusal.because("We can’t find that mentor.", Browse.asButton());
    }

    /** The mentor of that scheme; empty for one of another scheme, as if there were none. */
    public Optional<Mentor> find(UUID id, String scheme) {
        return find(id).filter(mentor -> mentor.scheme().equals(scheme));
    }

    /** Those of that scheme among the ids. */
    public List<Mentor> findAll(Collection<UUID> ids, String scheme) {
        return ids.isEmpty() ? List.of() : mentors.findByIdInAndScheme(ids, scheme);
    }

    /** Those who are these people in that scheme. */
    public List<Mentor> ofPeople(Collection<UUID> people, String scheme) {
        return people.isEmpty() ? List.of() : mentors.findByPersonInAndScheme(people, scheme);
    }

    /**
     * Gives a place to that holder, unless they hold one, atomically against both limits (M2). {@link Mentor.Filled} is published if it was
     * the last.
     *
     * @return false if there is none
     */
    public boolean give(UUID mentor, UUID holder) {
        var locked = locked(mentor);
        var given = locked.give(holder, schemes.get(locked.scheme()).capacity(), clock.instant());
        mentors.saveAndFlush(locked);
        return given;
    }

    /** The holder's place is free again. */
    public void takeBack(UUID mentor, UUID holder) {
        var locked = locked(mentor);
        locked.takeBack(holder, schemes.get(locked.scheme()).capacity(), clock.instant());
        mentors.saveAndFlush(locked);
    }

    /** The holder's pair has ended: the place is free, and still counts for its year (M2). */
    public void vacate(UUID mentor, UUID holder) {
        var locked = locked(mentor);
        locked.vacate(holder, schemes.get(locked.scheme()).capacity(), clock.instant());
        mentors.saveAndFlush(locked);
    }

    private Mentor locked(UUID id) {
        return mentors.lockById(id).orElseThrow(() -> new IllegalArgumentException("No mentor " + id));
    }
}
