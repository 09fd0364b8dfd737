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

    @Embedded
    private Room room;

    @Embedded
    private Profile profile;

    @ElementCollection
    @CollectionTable(name = "mentor_way", joinColumns = @JoinColumn(name = "mentor"))
    @Column(name = "way")
    private Set<String> ways = new HashSet<>();

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
        this.room = new Room(trainee);
        this.profile = profile;
        this.ways = new HashSet<>(ways);
        registerEvent(new ProfileChanged(this));
    }

    /** The mentor's own limits; null means none beyond the scheme's. */
    public Mentor takesAtMost(@Nullable Integer perYear, @Nullable Integer atATime) {
        room.limit(new Limits(perYear, atATime));
        return this;
    }

    /** The mentor notes "at full capacity", whatever the count (P6). */
    public Mentor saysFull() {
        room.full();
        return this;
    }

    /** The mentor takes nobody new until then, and is free by themself afterwards (P6). */
    void saysAway(Instant until, CapacityPolicy policy, Instant now) {
        room.away(until, policy, now);
        registerEvent(new Away(id, until));
    }

    /** The mentor takes back what they said of being full or away (P6); their limits still hold. */
    void saysFree(CapacityPolicy policy, Instant now) {
        room.free(policy, now);
    }

    /** The mentor changes what they say of themself, and their limits (P5, M2). */
    void revise(Listing listing, CapacityPolicy policy, Instant now) {
        if (isTrainee() != listing.trainee() || !own().equals(listing.own())) {
            room.limit(listing.trainee(), listing.own(), policy, now);
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
        if (room.isHeldBy(holder)) {
            return true;
        }
        if (room.isFilled(policy, now)) {
            return false;
        }
        room.give(holder, policy, now);
        if (room.isFilled(policy, now)) {
            registerEvent(new Filled(id, holder));
        }
        return true;
    }

    /** Takes a place back, if it was given. */
    void takeBack(UUID holder, CapacityPolicy policy, Instant now) {
        room.takeBack(holder, policy, now);
    }

    /** A pair has ended: its place is free, and still counts towards the year it was taken in. */
    void vacate(UUID holder, CapacityPolicy policy, Instant now) {
        room.vacate(holder, policy, now);
    }

    /** Whether a request could be accepted at that moment. */
    public boolean hasRoom(Instant now) {
        return room.isOpen(now);
    }

    /** The places given and left, now (M2). */
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

    /** Why there is no room now, for whoever reads the profile; empty if there is (P6). */
    public String note(Instant now, ZoneId zone) {
        return hasRoom(now) ? "" : Availability.note(awayUntil(now).orElse(null), zone);
    }

    /** Their own limits; null means none beyond the scheme's (M2). */
    public Limits own() {
        return room.own();
    }

    public boolean isTrainee() {
        return room.isTrainee();
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
