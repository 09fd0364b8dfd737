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

    private static final int NEVER_LEFT = 0;
    private static final Set<Integer> OUT_OF_REACH = Set.of(403, 404, 410);

    /** A server on the way didn't hear in time, or not well, what became of it. */
    private static final Set<Integer> MAY_HAVE_ARRIVED = Set.of(502, 504);

    /** The channel says that it didn't do it; it is not always right. */
    private static final Set<Integer> NOT_DONE = Set.of(412, 503);

    private static final Duration A_MOMENT = Duration.ofSeconds(1);
    private static final Duration A_WHILE = Duration.ofSeconds(30);

    private final Clock clock;

    FailureTable(Clock clock) {
        this.clock = clock;
    }

    /** A message failed: unless it certainly didn't arrive, it mustn't be sent again by itself. */
    Delivery ofSending(NotSentException failure) {
        if (failure.mayHaveArrived() || answered(failure, MAY_HAVE_ARRIVED)) {
            return Delivery.uncertain(failure.reason());
        }
        return answered(failure, NOT_DONE)
                ? Delivery.tryLaterInDoubt(wait(failure), failure.reason())
                : ofRequest(failure);
    }

    /** Opening a chat failed: no message was sent yet, and opening twice gives the same chat. */
    Delivery ofOpening(NotSentException failure) {
        return isTransient(failure) ? Delivery.tryLater(wait(failure)) : ofRequest(failure);
    }

    /** A message was not changed: doing so again does no harm, unless it is gone or they don't let us. */
    Delivery ofReplacing(NotSentException failure) {
        if (isTransient(failure)) {
            return Delivery.tryLater(wait(failure));
        }
        return OUT_OF_REACH.contains(failure.status().orElse(0)) ? Delivery.gone(failure.reason()) : ofRequest(failure);
    }

    private Delivery ofRequest(NotSentException failure) {
        var status = failure.status().orElse(NEVER_LEFT);
        if (status == NEVER_LEFT) {
            return Delivery.tryLater(aWhile());
        }
        if (status == 429) {
            return Delivery.tryLater(wait(failure));
        }
        if (status == 403 && UNTIL_THEY_ACT.contains(failure.code())) {
            return Delivery.blocked(failure.code());
        }
        return Delivery.failed(failure.reason());
    }

    private static boolean isTransient(NotSentException failure) {
        return failure.mayHaveArrived() || answered(failure, MAY_HAVE_ARRIVED) || answered(failure, NOT_DONE);
    }

    private static boolean answered(NotSentException failure, Set<Integer> statuses) {
        return statuses.contains(failure.status().orElse(0));
    }

    private Duration wait(NotSentException failure) {
        return failure.header("Retry-After").map(this::wait).orElseGet(FailureTable::aWhile);
    }

    /** {@code Retry-After} is a number of seconds or a date. */
    private Duration wait(String retryAfter) {
        try {
            var wait = retryAfter.matches("\\d{1,6}")
                    ? Duration.ofSeconds(Long.parseLong(retryAfter))
                    : Duration.between(
                            clock.instant(), ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME));
            return wait.compareTo(A_MOMENT) < 0 ? A_MOMENT : wait;
        } catch (DateTimeException e) {
            return aWhile();
        }
    }

    /** Not all at the same moment again. */
    private static Duration aWhile() {
        return A_WHILE.plusMillis(ThreadLocalRandom.current().nextLong(A_WHILE.toMillis()));
    }
}
