package dev.soundingboard.notification;

import dev.soundingboard.chat.MessageReference;
import dev.soundingboard.notification.Settlement.State;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of one attempt to send. Reasons are codes of the channel, never text that a person wrote. */
public final class Delivery {

    private final Settlement settlement;
    private final Optional<MessageReference> place;

    private Delivery(Settlement settlement) {
        this(settlement, Optional.empty());
    }

    private Delivery(Settlement settlement, Optional<MessageReference> place) {
        this.settlement = settlement;
        this.place = place;
    }

    /** The channel took it. */
    public static Delivery sent() {
        return new Delivery(Settlement.sent());
    }

    /** The channel took it, and it stands there. */
    public static Delivery sentTo(MessageReference place) {
        return new Delivery(Settlement.sent(), Optional.of(place));
    }

    /** What was to be changed is gone, or can't be reached any more. */
    public static Delivery gone(String reason) {
        return new Delivery(Settlement.as(State.DROPPED, reason));
    }

    /** The channel certainly didn't take it, and it may be tried again after this wait. */
    public static Delivery tryLater(Duration wait) {
        return new Delivery(Settlement.retryAfter(wait));
    }

    /**
     * The channel says that it didn't take it, so it may be tried again after this wait; when that has been done often
     * enough, it may have arrived all the same.
     */
    public static Delivery tryLaterInDoubt(Duration wait, String reason) {
        return new Delivery(Settlement.retryInDoubt(wait, reason));
    }

    /** It may or may not have arrived: sending isn't idempotent, so it is not sent again by itself. */
    public static Delivery uncertain(String reason) {
        return new Delivery(Settlement.as(State.UNKNOWN, reason));
    }

    /** Nothing reaches this person until they act: not installed, or they blocked the bot. */
    public static Delivery blocked(String reason) {
        return new Delivery(Settlement.as(State.BLOCKED, reason));
    }

    /** The channel refuses it for good. */
    public static Delivery failed(String reason) {
        return new Delivery(Settlement.as(State.FAILED, reason));
    }

    /** It certainly didn't arrive, whether or not trying again would help. */
    public boolean isNotTaken() {
        return settlement.state() == State.FAILED || settlement.state() == State.RETRY;
    }

    /** Whether they have to act before anything reaches them. */
    public boolean isBlocked() {
        return settlement.state() == State.BLOCKED;
    }

    Settlement settlement() {
        return settlement;
    }

    Optional<MessageReference> place() {
        return place;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Delivery delivery && settlement.equals(delivery.settlement);
    }

    @Override
    public int hashCode() {
        return settlement.hashCode();
    }

    @Override
    public String toString() {
        return settlement.toString();
    }
}
