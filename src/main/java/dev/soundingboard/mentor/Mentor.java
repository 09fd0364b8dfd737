package dev.soundingboard.mentor;

import dev.soundingboard.scheme.CapacityPolicy;
import dev.soundingboard.scheme.CapacityPolicy.Limits;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's standing as a mentor in one scheme: their profile, their limits, the places they have given. */
@Entity
public class Mentor extends MentorFacts {

    /** The last place went to that holder: nobody else can come to this mentor for now. */
    public record Filled(UUID mentor, UUID holder) {}

    /** The mentor is away until then: what waits for their answer can wait too (P6). */
    public record Away(UUID mentor, Instant until) {}

    /** They mentor in that scheme no more: whatever stands open with them is over. */
    public record Left(UUID mentor, UUID person, String scheme) {}

    /** They can be found from now on. */
    public record Listed(UUID mentor, UUID person, String scheme) {}

    @Embedded
    private Room room;

    @Embedded
    private Profile profile;

    @ElementCollection
    @CollectionTable(name = "mentor_way", joinColumns = @JoinColumn(name = "mentor"))
    @Column(name = "way")
    private Set<String> ways = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Mentor() {}

    /** A mentor without places taken, limited by the scheme alone until they set limits of their own. */
    public Mentor(UUID person, String scheme, String name, boolean trainee, Profile profile, Set<String> ways) {
        super(person, scheme, name);
        this.room = new Room(trainee);
        this.profile = profile;
        this.ways = new HashSet<>(ways);
        list(true);
    }

    /** Puts them on the list that trainees choose from, or takes them off it (M3). Their pairs go on. */
    void list(boolean now) {
        room.list(now);
        registerEvent(new ProfileChanged(this));
        if (isListed()) {
            registerEvent(new Listed(id, person, scheme));
        }
    }

    /** The scheme team hides them from trainees; or, with no day, puts them back. Their pairs go on. */
    void suspend(@Nullable Instant since) {
        room.suspend(since);
        registerEvent(new ProfileChanged(this));
        registerEvent(since == null ? new Suspension.Over(id, person) : new Suspension.Begun(id, person));
    }

    /** They mentor here no more; {@link Left} is published. */
    void leave() {
        room.suspend(null);
        list(false);
        registerEvent(new Left(id, person, scheme));
    }

    /** The mentor's own limits; null means none beyond the scheme's. */
    public Mentor takesAtMost(@Nullable Integer perYear, @Nullable Integer atATime) {
        room.limit(new Limits(perYear, atATime));
        return this;
    }

    /** "At full capacity", whatever the count (P6). */
    public Mentor saysFull() {
        room.full();
        return this;
    }

    /** The mentor takes nobody new until then, and is free by themself afterwards (P6). */
    void saysAway(Instant until, CapacityPolicy policy, Instant now) {
        room.away(until, policy, now);
        registerEvent(new Away(id, until));
    }

    /** Neither full nor away any more (P6); their limits still hold. */
    void saysFree(CapacityPolicy policy, Instant now) {
        room.free(policy, now);
    }

    /** The mentor changes what they say of themself, and their limits (P5, M2). */
    void revise(Listing listing, CapacityPolicy policy, Instant now) {
        if (isTrainee() != listing.trainee() || !own().equals(listing.own())) {
            room.limit(listing.trainee(), listing.own(), policy, now);
        }
        if (!ways.equals(listing.ways()) || !profile.equals(listing.profile())) {
            ways.retainAll(listing.ways());
            ways.addAll(listing.ways());
            profile = listing.profile();
            registerEvent(new ProfileChanged(this));
        }
    }

    /** Gives a place, if the limits allow one (M2), whatever the mentor says of being full; false if there is none. */
    boolean give(UUID holder, CapacityPolicy policy, Instant now) {
        if (room.isHeldBy(holder) || room.isFilled(policy, now)) {
            return room.isHeldBy(holder);
        }
        giveBeyond(holder, policy, now);
        return true;
    }

    /** The same whatever the limits: the scheme team asks for it. */
    void giveBeyond(UUID holder, CapacityPolicy policy, Instant now) {
        room.give(holder, policy, now);
        if (room.isFilled(policy, now)) {
            registerEvent(new Filled(id, holder));
        }
    }

    void takeBack(UUID holder, CapacityPolicy policy, Instant now) {
        room.takeBack(holder, policy, now);
    }

    /** A pair has ended: its place is free, and still counts towards its year. */
    void vacate(UUID holder, CapacityPolicy policy, Instant now) {
        room.vacate(holder, policy, now);
    }

    public boolean hasRoom(Instant now) {
        return room.isOpen(now);
    }

    Places places(CapacityPolicy policy, Instant now) {
        return room.places(policy, now);
    }

    /** Whether they have said to be full or away, whatever the count (P6). */
    public boolean saysNotNow(Instant now) {
        return room.saysNotNow(now);
    }

    /** Until when they are away, if that is why there is no room now (P6). */
    public Optional<Instant> awayUntil(Instant now) {
        return room.awayUntil(now);
    }

    /** Why there is no room now; empty if there is (P6). */
    public String note(Instant now, ZoneId zone) {
        return room.note(now, zone);
    }

    /** Whether trainees can find them (M3). */
    public boolean isListed() {
        return room.isListed();
    }

    /** Since when the scheme team hides them; empty if it doesn't. */
    public Optional<Instant> suspendedSince() {
        return room.suspendedSince();
    }

    /** Their own limits; null means none beyond the scheme's (M2). */
    public Limits own() {
        return room.own();
    }

    public boolean isTrainee() {
        return room.isTrainee();
    }

    public Profile profile() {
        return profile;
    }

    /** In alphabetical order. */
    public Set<String> ways() {
        return new TreeSet<>(ways);
    }
}
