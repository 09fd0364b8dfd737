package dev.soundingboard.mentor;

import dev.soundingboard.scheme.CapacityPolicy;
import dev.soundingboard.scheme.CapacityPolicy.Limits;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A person's standing as a mentor in one scheme: their profile, their limits, the places they have given. */
@Entity
public class Mentor extends AbstractAggregateRoot<Mentor> {

    /** The last place went to that holder: nobody else can come to this mentor for now. */
    public record Filled(UUID mentor, UUID holder) {}

    /** The mentor is away until then: what waits for their answer can wait too (P6). */
    public record Away(UUID mentor, Instant until) {}

    /** What trainees can find this mentor by has changed. */
    record ProfileChanged(Mentor mentor) {}

    @Id
    private UUID id;

    private UUID person;
    private String scheme;
    private String name;
    private boolean trainee;

    @Nullable
    private Integer ownPerYear;

    @Column(name = "own_at_a_time")
    @Nullable
    private Integer ownAtATime;

    private boolean saysFull;
    private Instant freeFrom;

    @Embedded
    private Profile profile;

    @ElementCollection
    @CollectionTable(name = "mentor_way", joinColumns = @JoinColumn(name = "mentor"))
    @Column(name = "way")
    private Set<String> ways = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "mentor_held_place", joinColumns = @JoinColumn(name = "mentor"))
    private Set<HeldPlace> held = new HashSet<>();

    @Version
    @Nullable
    private Integer version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Mentor() {}

    /** A mentor without places taken, limited by the scheme alone until they set limits of their own. */
    public Mentor(UUID person, String scheme, String name, boolean trainee, Profile profile, Set<String> ways) {
        this.id = UUID.randomUUID();
        this.person = person;
        this.scheme = scheme;
        this.name = name;
        this.trainee = trainee;
        this.profile = profile;
        this.ways = new HashSet<>(ways);
        this.freeFrom = Instant.EPOCH;
        registerEvent(new ProfileChanged(this));
    }

    /** The mentor's own limits; null means none beyond the scheme's. */
    public Mentor takesAtMost(@Nullable Integer perYear, @Nullable Integer atATime) {
        ownPerYear = perYear;
        ownAtATime = atATime;
        return this;
    }

    /** The mentor notes "at full capacity", whatever the count (P6). */
    public Mentor saysFull() {
        saysFull = true;
        freeFrom = Capacity.NOT_FORESEEABLE;
        return this;
    }

    /**
     * Gives a place to a taster, if there is one (M2).
     *
     * @return false if there is none
     */
    boolean give(UUID holder, CapacityPolicy policy, Instant now) {
        if (held.stream().anyMatch(place -> place.holder().equals(holder))) {
            return true;
        }
        if (!hasRoom(now)) {
            return false;
        }
        held.add(new HeldPlace(holder, now, Capacity.NOT_FORESEEABLE));
        freeFrom = nextFree(policy, now);
        if (!hasRoom(now)) {
            registerEvent(new Filled(id, holder));
        }
        return true;
    }

    /** Takes a place back, if it was given. */
    void takeBack(UUID holder, CapacityPolicy policy, Instant now) {
        held.removeIf(place -> place.holder().equals(holder));
        freeFrom = nextFree(policy, now);
    }

    /** A pair has ended: its place is free, and still counts towards the year it was taken in. */
    void vacate(UUID holder, CapacityPolicy policy, Instant now) {
        held.stream().filter(place -> place.holder().equals(holder)).toList().forEach(place -> {
            held.remove(place);
            held.add(place.vacated(now));
        });
        freeFrom = nextFree(policy, now);
    }

    /** Whether a request could be accepted at that moment. */
    public boolean hasRoom(Instant now) {
        return !freeFrom.isAfter(now);
    }

    private Instant nextFree(CapacityPolicy policy, Instant now) {
        if (saysFull) {
            return Capacity.NOT_FORESEEABLE;
        }
        var limits = policy.limitsOf(trainee, new Limits(ownPerYear, ownAtATime));
        return new Capacity(limits, policy.year()).freeFrom(held, now);
    }

    public UUID id() {
        return id;
    }

    public UUID person() {
        return person;
    }

    public String scheme() {
        return scheme;
    }

    public String name() {
        return name;
    }

    public Profile profile() {
        return profile;
    }

    /** Ways of working, in alphabetical order. */
    public Set<String> ways() {
        return new TreeSet<>(ways);
    }
}
