package dev.soundingboard.mentor;

import dev.soundingboard.chat.Refusal;
import dev.soundingboard.mentor.MentorCommand.Browse;
import dev.soundingboard.scheme.CapacityPolicy;
import dev.soundingboard.scheme.Schemes;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.data.domain.Limit;
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

    /** This person as a mentor of that scheme; empty if they aren't listed there. */
    public Optional<Mentor> of(UUID person, String scheme) {
        return mentors.findByPersonAndScheme(person, scheme);
    }

    /** They change what they say of themself. What others agreed with them stays as it is. */
    public void revise(UUID person, String scheme, Listing listing) {
        of(person, scheme).ifPresent(mentor -> {
            mentor.revise(listing, schemes.get(scheme).capacity(), clock.instant());
            mentors.saveAndFlush(mentor);
        });
    }

    /** They take nobody new until they say otherwise (P6). */
    public Mentor full(UUID mentor) {
        return change(mentor, (locked, policy) -> locked.saysFull());
    }

    /** They take nobody new until then (P6); {@link Mentor.Away} is published. */
    public Mentor away(UUID mentor, Instant until) {
        return change(mentor, (locked, policy) -> locked.saysAway(until, policy, clock.instant()));
    }

    /** They are neither full nor away; their limits still hold (P6, M2). */
    public Mentor free(UUID mentor) {
        return change(mentor, (locked, policy) -> locked.saysFree(policy, clock.instant()));
    }

    /** Trainees can find them again; {@link Mentor.Listed} is published (M3). */
    public void list(UUID mentor) {
        change(mentor, (locked, policy) -> locked.list(true));
    }

    /** Nobody finds them any more; their pairs, and what they were asked before, go on (M3). */
    public void unlist(UUID mentor) {
        change(mentor, (locked, policy) -> locked.list(false));
    }

    /** The scheme team hides them from trainees; {@link Suspension.Begun} is published. Their pairs go on. */
    public Mentor suspend(UUID mentor) {
        return change(mentor, (locked, policy) -> locked.suspend(clock.instant()));
    }

    /** The scheme team puts them back; {@link Suspension.Over} is published. */
    public Mentor restore(UUID mentor) {
        return change(mentor, (locked, policy) -> locked.suspend(null));
    }

    /** Waits for whoever else is changing that mentor of that scheme; empty for one of another scheme. */
    public Optional<Mentor> lock(UUID mentor, String scheme) {
        return mentors.lockById(mentor).filter(it -> it.scheme().equals(scheme));
    }

    /** Whom that scheme's team hides, by name. */
    public List<Mentor> suspended(String scheme, int most) {
        return mentors.suspended(scheme, Limit.of(most));
    }

    /** The places they have given and left, now (M2). */
    public Places places(Mentor mentor) {
        return mentor.places(schemes.get(mentor.scheme()).capacity(), clock.instant());
    }

    /** What their profile says of it, or else who may come to them, as the scheme has it (P6, P1). */
    public String whoMayCome(Mentor mentor, ZoneId zone) {
        var note = mentor.note(clock.instant(), zone);
        return note.isEmpty()
                ? schemes.get(mentor.scheme()).mentors().standing().free()
                : "Your profile says: %s.".formatted(note);
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

    /** Gives one although there is none: the scheme team asks for it (M2). */
    public void giveBeyond(UUID mentor, UUID holder) {
        change(mentor, (locked, policy) -> locked.giveBeyond(holder, policy, clock.instant()));
    }

    /** They mentor in their scheme no more; {@link Mentor.Left} is published. Whoever has pairs ends those first. */
    public void leave(UUID mentor) {
        change(mentor, (locked, policy) -> locked.leave());
    }

    /** The holder's place is free again. */
    public void takeBack(UUID mentor, UUID holder) {
        change(mentor, (locked, policy) -> locked.takeBack(holder, policy, clock.instant()));
    }

    private Mentor change(UUID mentor, BiConsumer<Mentor, CapacityPolicy> change) {
        var locked = locked(mentor);
        change.accept(locked, schemes.get(locked.scheme()).capacity());
        return mentors.saveAndFlush(locked);
    }

    /** The holder's pair has ended: the place is free, and still counts for its year (M2). */
    public void vacate(UUID mentor, UUID holder) {
        change(mentor, (locked, policy) -> locked.vacate(holder, policy, clock.instant()));
    }

    private Mentor locked(UUID id) {
        return mentors.lockById(id).orElseThrow(() -> new IllegalArgumentException("No mentor " + id));
    }
}
