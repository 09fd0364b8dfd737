package dev.soundingboard.scheme;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.quartz.CronExpression;

/**
 * The scheme team.
 *
 * @param name what they call themselves
 * @param email where everybody can write to them (R1)
 * @param zone by whose clock they are written to
 * @param weekly when they get the summary of what waits and what has happened, as a Quartz cron expression; null for never
 */
public record TeamPolicy(
        @NotBlank String name,
        @NotBlank String email,
        @NotNull ZoneId zone,
        @Nullable String weekly) {

    /** Whom somebody can write to. */
    public record Address(String name, String email) {}

    private static final Duration A_DAY = Duration.ofDays(1);

    public Address address() {
        return new Address(name, email);
    }

    /** The first moment after that one at which the summary is due; empty if there is none. */
    public Optional<Instant> nextSummary(Instant after) {
        return weekly == null
                ? Optional.empty()
                : Optional.ofNullable(cron(weekly).getNextValidTimeAfter(Date.from(after)))
                        .map(Date::toInstant);
    }

    @AssertTrue(message = "must be a Quartz cron expression, such as 0 0 9 ? * MON, that comes once a day at most")
    boolean isWeeklyACron() {
        return weekly == null || (CronExpression.isValidExpression(weekly) && comesRarely());
    }

    private boolean comesRarely() {
        var one = nextSummary(Instant.EPOCH);
        var next = one.flatMap(this::nextSummary);
        return one.isPresent()
                && (next.isEmpty() || Duration.between(one.get(), next.get()).compareTo(A_DAY) >= 0);
    }

    private CronExpression cron(String expression) {
        try {
            var cron = new CronExpression(expression);
            cron.setTimeZone(TimeZone.getTimeZone(zone));
            return cron;
        } catch (ParseException e) {
            throw new IllegalArgumentException("Checked when the file was read", e);
        }
    }
}
