package dev.soundingboard.mentor;

import dev.soundingboard.scheme.CapacityPolicy;
import dev.soundingboard.scheme.CapacityPolicy.Limits;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mentor's room for mentees: their limits and the places they have given (M2), and what they say of being full or away
 * (P6). When there is room next is worked out at each change, so that lists can be searched by it.
 */
@Embeddable
class Room {

    private boolean trainee;

    @Nullable
    private Integer ownPerYear;

    @Column(name = "own_at_a_time")
    @Nullable
    private Integer ownAtATime;

    private boolean listed;

    @Nullable
    private Instant suspendedAt;

    private boolean saysFull;

    @Nullable
    private Instant awayUntil;

    private Instant freeFrom = Instant.EPOCH;

    @ElementCollection
    @CollectionTable(name = "mentor_held_place", joinColumns = @JoinColumn(name = "mentor"))
    private Set<HeldPlace> held = new HashSet<>();

    protected Room() {}

    Room(boolean trainee) {
        this.trainee = trainee;
    }

    void limit(Limits own) {
        ownPerYear = own.perYear();
        ownAtATime = own.atATime();
    }

    void limit(boolean isTrainee, Limits own, CapacityPolicy policy, Instant now) {
        trainee = isTrainee;
        limit(own);
        freeFrom = nextFree(policy, now);
    }

    /** Whoever isn't on the list takes nobody new (M3). */
    void list(boolean now) {
        listed = now;
    }

    /** Nor does whom the scheme team hides; null ends it. */
    void suspend(@Nullable Instant since) {
        suspendedAt = since;
    }

    void full() {
        saysFull = true;
        awayUntil = null;
        freeFrom = Capacity.NOT_FORESEEABLE;
    }

    void away(Instant until, CapacityPolicy policy, Instant now) {
        saysFull = false;
        awayUntil = until;
        freeFrom = nextFree(policy, now);
    }

    void free(CapacityPolicy policy, Instant now) {
        saysFull = false;
        awayUntil = null;
        freeFrom = nextFree(policy, now);
    }

    boolean isHeldBy(UUID holder) {
        return held.stream().anyMatch(place -> place.holder().equals(holder));
    }

    /** Whether the limits allow no further place, whatever the mentor says. */
    boolean isFilled(CapacityPolicy policy, Instant now) {
        return capacity(policy).freeFrom(held, now).isAfter(now);
    }

    void give(UUID holder, CapacityPolicy policy, Instant now) {
        held.add(new HeldPlace(holder, now, Capacity.NOT_FORESEEABLE));
        freeFrom = nextFree(policy, now);
    }

    void takeBack(UUID holder, CapacityPolicy policy, Instant now) {
        held.removeIf(place -> place.holder().equals(holder));
        freeFrom = nextFree(policy, now);
    }

    void vacate(UUID holder, CapacityPolicy policy, Instant now) {
        held.stream().filter(place -> place.holder().equals(holder)).toList().forEach(place -> {
            held.remove(place);
            held.add(place.vacated(now));
        });
        freeFrom = nextFree(policy, now);
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

    Places places(CapacityPolicy policy, Instant now) {
        return capacity(policy).places(held, now);
    }

    boolean isOpen(Instant now) {
        return isListed() && !freeFrom.isAfter(now);
    }

    /** Why there is no room now; empty if there is. Why somebody isn't listed is their own business. */
    String note(Instant now, ZoneId zone) {
        if (isOpen(now)) {
            return "";
        }
        return isListed() ? Availability.note(awayUntil(now).orElse(null), zone) : "Not taking new mentees just now";
    }

    boolean isListed() {
        return listed && suspendedAt == null;
    }

    Optional<Instant> suspendedSince() {
        return Optional.ofNullable(suspendedAt);
    }

    boolean saysNotNow(Instant now) {
        return saysFull || (awayUntil != null && awayUntil.isAfter(now));
    }

    Optional<Instant> awayUntil(Instant now) {
        return Optional.ofNullable(awayUntil).filter(until -> until.isAfter(now) && until.equals(freeFrom));
    }

    Limits own() {
        return new Limits(ownPerYear, ownAtATime);
    }

    boolean isTrainee() {
        return trainee;
    }
}
