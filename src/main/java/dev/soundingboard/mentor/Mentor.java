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
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
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

    @Nullable
    private Instant awayUntil;

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
        awayUntil = null;
        freeFrom = Capacity.NOT_FORESEEABLE;
        return this;
    }

    /** The mentor takes nobody new until then, and is free by themself afterwards (P6). */
    void saysAway(Instant until, CapacityPolicy policy, Instant now) {
        saysFull = false;
        awayUntil = until;
        freeFrom = nextFree(policy, now);
        registerEvent(new Away(id, until));
    }

    /** The mentor takes back what they said of being full or away (P6); their limits still hold. */
    void saysFree(CapacityPolicy policy, Instant now) {
        saysFull = false;
        awayUntil = null;
        freeFrom = nextFree(policy, now);
    }

    /** The mentor changes what they say of themself, and their limits (P5, M2). */
    void revise(Listing listing, CapacityPolicy policy, Instant now) {
        if (trainee != listing.trainee() || !own().equals(listing.own())) {
            trainee = listing.trainee();
            takesAtMost(listing.own().perYear(), listing.own().atATime());
            freeFrom = nextFree(policy, now);
        }
        var newWays = !ways.equals(listing.ways());
        if (newWays) {
            ways.clear();
            ways.addAll(listing.ways());
        }
        if (newWays || !profile.equals(listing.profile())) {
            profile = listing.profile();
            registerEvent(new ProfileChanged(this));
        }
    }

    /**
     * Gives a place to a taster, if there is one (M2). The limits decide, not what the mentor says of being full: whom
     * they accept nevertheless has asked before.
     *
     * @return false if there is none
     */
    boolean give(UUID holder, CapacityPolicy policy, Instant now) {
        if (held.stream().anyMatch(place -> place.holder().equals(holder))) {
            return true;
        }
        if (capacity(policy).freeFrom(held, now).isAfter(now)) {
            return false;
        }
        held.add(new HeldPlace(holder, now, Capacity.NOT_FORESEEABLE));
        freeFrom = nextFree(policy, now);
        if (capacity(policy).freeFrom(held, now).isAfter(now)) {
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
        var free = capacity(policy).freeFrom(held, now);
        return awayUntil != null && awayUntil.isAfter(free) ? awayUntil : free;
    }

    private Capacity capacity(CapacityPolicy policy) {
        return new Capacity(policy.limitsOf(trainee, own()), policy.year());
    }

    /** The places given and left, now (M2). */
    Places places(CapacityPolicy policy, Instant now) {
        return capacity(policy).places(held, now);
    }

    /** Whether they have said to be full or away, whatever the count (P6). */
    public boolean saysNotNow(Instant now) {
        return saysFull || (awayUntil != null && awayUntil.isAfter(now));
    }

    /** Until when they are away, if that is why there is no room now (P6). */
    public Optional<Instant> awayUntil(Instant now) {
        return Optional.ofNullable(awayUntil).filter(until -> until.isAfter(now) && until.equals(freeFrom));
    }

    /** Why there is no room now, for whoever reads the profile; empty if there is (P6). */
    public String note(Instant now, ZoneId zone) {
        return hasRoom(now) ? "" : Availability.note(awayUntil(now).orElse(null), zone);
    }

    /** Their own limits; null means none beyond the scheme's (M2). */
    public Limits own() {
        return new Limits(ownPerYear, ownAtATime);
    }

    public boolean isTrainee() {
        return trainee;
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
