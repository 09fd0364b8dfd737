package dev.soundingboard.taster;

import dev.soundingboard.confidential.ConfidentialText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * One trainee's request to one mentor, from asking to a time that both agreed, or to a kind end.
 *
 * <p>The times on the table are always offered by one side and wait for the other: {@link TasterState#ASKED} for the mentor,
 * {@link TasterState#SUGGESTED} for the trainee.
 */
@Entity
class TasterRequest extends AbstractAggregateRoot<TasterRequest> {

    /** Something that the person named should hear of. */
    record Moved(UUID request, TasterState to, UUID tell) {}

    @Id
    private UUID id;

    @Embedded
    private Parties parties;

    @Enumerated(EnumType.STRING)
    private TasterState state;

    private String format;

    @Convert(converter = InstantsConverter.class)
    private List<Instant> times;

    @Nullable
    private Instant agreed;

    @Embedded
    @AttributeOverride(name = "sealedWith", column = @Column(name = "dilemma_key"))
    @AttributeOverride(name = "sealed", column = @Column(name = "dilemma"))
    @Nullable
    private ConfidentialText dilemma;

    @Embedded
    @AttributeOverride(name = "sealedWith", column = @Column(name = "reason_key"))
    @AttributeOverride(name = "sealed", column = @Column(name = "reason"))
    @Nullable
    private ConfidentialText reason;

    @Version
    @Nullable
    private Integer version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected TasterRequest() {}

    /** A new request, which waits for the mentor. */
    TasterRequest(UUID id, Parties parties, String format, List<Instant> times) {
        this.id = id;
        this.parties = parties;
        this.state = TasterState.ASKED;
        this.format = format;
        this.times = List.copyOf(times);
        registerEvent(new Moved(id, state, parties.mentorPerson()));
    }

    /** Keeps what the trainee would like to talk about. */
    TasterRequest about(ConfidentialText text) {
        dilemma = text;
        return this;
    }

    /** The side whose turn it is takes one of the times offered. */
    void accept(Instant time) {
        require(state.isOpen() && times.contains(time));
        var tell = state == TasterState.ASKED ? parties.trainee() : parties.mentorPerson();
        agreed = time;
        move(TasterState.AGREED, tell);
    }

    /** The side whose turn it is offers other times; now the other side's turn. */
    void suggest(List<Instant> others) {
        require(state.isOpen());
        times = List.copyOf(others);
        if (state == TasterState.ASKED) {
            move(TasterState.SUGGESTED, parties.trainee());
        } else {
            move(TasterState.ASKED, parties.mentorPerson());
        }
    }

    /** The mentor says no. */
    void decline(ConfidentialText kindReason) {
        require(state.isOpen());
        reason = kindReason;
        move(TasterState.DECLINED, parties.trainee());
    }

    /** The trainee takes it back. */
    void withdraw() {
        require(state.isOpen());
        move(TasterState.WITHDRAWN, parties.mentorPerson());
    }

    /** One of the two calls the agreed session off. */
    void cancel(UUID by) {
        require(state == TasterState.AGREED);
        move(TasterState.CANCELLED, by.equals(parties.trainee()) ? parties.mentorPerson() : parties.trainee());
    }

    /** The mentor's last place went to somebody else (M2). */
    void release() {
        require(state.isOpen());
        move(TasterState.RELEASED, parties.trainee());
    }

    private void move(TasterState to, UUID tell) {
        state = to;
        registerEvent(new Moved(id, to, tell));
    }

    /** Handlers ask the rules first, so a move that isn't legal here is a mistake of ours. */
    private void require(boolean legal) {
        if (!legal) {
            throw new IllegalStateException("Not a legal move of a taster request that is " + state);
        }
    }

    UUID id() {
        return id;
    }

    Parties parties() {
        return parties;
    }

    TasterState state() {
        return state;
    }

    /** The person who has to answer; empty if nobody has to. */
    Optional<UUID> turn() {
        return state.isOpen()
                ? Optional.of(state == TasterState.ASKED ? parties.mentorPerson() : parties.trainee())
                : Optional.empty();
    }

    String format() {
        return format;
    }

    /** The times on the table, earliest first. */
    List<Instant> times() {
        return times;
    }

    /** The time that both agreed. */
    Optional<Instant> agreed() {
        return Optional.ofNullable(agreed);
    }

    /** Whether it still concerns the two: it is open, or its session is to come. */
    boolean isAhead(Instant now) {
        return state.isOpen() || (state == TasterState.AGREED && agreed != null && agreed.isAfter(now));
    }

    Optional<ConfidentialText> dilemma() {
        return Optional.ofNullable(dilemma);
    }

    Optional<ConfidentialText> reason() {
        return Optional.ofNullable(reason);
    }

    int version() {
        return version == null ? 0 : version;
    }
}
