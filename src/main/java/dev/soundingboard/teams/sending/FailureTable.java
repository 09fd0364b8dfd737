package dev.soundingboard.teams.sending;

import dev.soundingboard.notification.Delivery;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Component;

/** What a failed request means for a notification. */
@Component
class FailureTable {

    /** The person, or their administrator, has to act first. */
    private static final Set<String> UNTIL_THEY_ACT = Set.of(
            "ForbiddenOperationException",
            "BotNotInConversationRoster",
            "ConversationBlockedByUser",
            "MessageWritesBlocked",
            "BotDisabledByAdmin");

    private static final Set<Integer> OUT_OF_REACH = Set.of(403, 404, 410);
    private static final Set<Integer> TRANSIENT = Set.of(412, 502, 503, 504);
    private static final Duration A_WHILE = Duration.ofSeconds(30);

    private final Clock clock;

    FailureTable(Clock clock) {
        this.clock = clock;
    }

    /** A message failed: unless it certainly didn't arrive, it mustn't be sent again by itself. */
    Delivery ofSending(NotSentException failure) {
        return isTransient(failure) || failure.mayHaveArrived()
                ? Delivery.uncertain(failure.reason())
                : ofRequest(failure);
    }

    /** Opening a chat failed: no message was sent yet, and opening twice gives the same chat. */
    Delivery ofOpening(NotSentException failure) {
        return isTransient(failure) || failure.mayHaveArrived() ? Delivery.tryLater(aWhile()) : ofRequest(failure);
    }

    /** A message was not changed: doing so again does no harm, unless it is gone or they don't let us. */
    Delivery ofReplacing(NotSentException failure) {
        if (isTransient(failure) || failure.mayHaveArrived()) {
            return Delivery.tryLater(aWhile());
        }
        return OUT_OF_REACH.contains(failure.status().orElse(0)) ? Delivery.gone(failure.reason()) : ofRequest(failure);
    }

    private Delivery ofRequest(NotSentException failure) {
        if (failure.status().isEmpty()) {
            return Delivery.tryLater(aWhile());
        }
        var status = failure.status().getAsInt();
        if (status == 429) {
            return Delivery.tryLater(
                    failure.header("Retry-After").map(this::wait).orElseGet(FailureTable::aWhile));
        }
        if (status == 403 && UNTIL_THEY_ACT.contains(failure.code())) {
            return Delivery.blocked(failure.code());
        }
        return Delivery.failed(failure.reason());
    }

    private static boolean isTransient(NotSentException failure) {
        return failure.status().isPresent()
                && TRANSIENT.contains(failure.status().getAsInt());
    }

    /** {@code Retry-After} is a number of seconds or a date. */
    private Duration wait(String retryAfter) {
        try {
            return retryAfter.matches("\\d{1,6}")
                    ? Duration.ofSeconds(Long.parseLong(retryAfter))
                    : Duration.between(
                            clock.instant(), ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException e) {
            return aWhile();
        }
    }

    /** Not all at the same moment again. */
    private static Duration aWhile() {
        return A_WHILE.plusMillis(ThreadLocalRandom.current().nextLong(A_WHILE.toMillis()));
    }
}
