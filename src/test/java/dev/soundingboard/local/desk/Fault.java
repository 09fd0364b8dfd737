package dev.soundingboard.local.desk;

import dev.soundingboard.local.desk.Request.Operation;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What goes wrong, for whom and how often.
 *
 * @param status what it answers in the place of what is right
 * @param code the channel's own code that comes with it
 * @param retryAfter that header, as it is
 * @param delay how long the answer takes
 * @param hang no answer comes at all
 * @param drop the connection is closed without an answer
 * @param dropAfterAccepting the same, but the message is taken
 * @param accepting the message is taken whatever else goes wrong
 * @param person only theirs, by their object id
 * @param operation only that
 * @param times so often, and then all is well; null for until it is cleared
 */
public record Fault(
        @Nullable Integer status,
        @Nullable String code,
        @Nullable String retryAfter,
        @Nullable Duration delay,
        boolean hang,
        boolean drop,
        boolean dropAfterAccepting,
        boolean accepting,
        @Nullable UUID person,
        @Nullable Operation operation,
        @Nullable Integer times) {

    public Fault {
        if (status == null && delay == null && !hang && !drop && !dropAfterAccepting) {
            throw new IllegalArgumentException("A fault needs a status, delay, hang, drop or dropAfterAccepting");
        }
    }

    /** All is well, but takes so long. */
    public static Fault slow(Duration delay) {
        return new Fault(null, null, null, delay, false, false, false, false, null, null, null);
    }

    boolean befalls(Request request) {
        return (person == null || person.equals(request.person()))
                && (operation == null || operation == request.operation());
    }

    /** Slow, but right in the end. */
    boolean isOnlySlow() {
        return status == null && !hang && !isDropped();
    }

    boolean isAccepting() {
        return accepting || dropAfterAccepting || isOnlySlow();
    }

    /** What is heard of a request that would have been answered so. */
    Answer answer(Answer right) {
        if (isOnlySlow()) {
            return right;
        }
        return status == null || isDropped() || hang
                ? Answer.DROPPED
                : Answer.error(status, Objects.requireNonNullElse(code, "Ordered"))
                        .retriedAfter(retryAfter);
    }

    private boolean isDropped() {
        return drop || dropAfterAccepting;
    }
}
