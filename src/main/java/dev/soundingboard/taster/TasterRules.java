package dev.soundingboard.taster;

import dev.soundingboard.scheme.TasterPolicy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What must hold for a taster to be asked for and agreed. Each rule allows, or says why not in a sentence. */
@Component
class TasterRules {

    static final int LONGEST_DILEMMA = 300;

    private final Clock clock;

    TasterRules(Clock clock) {
        this.clock = clock;
    }

    /** Nobody mentors themself (P3). */
    Optional<String> notYourself(UUID trainee, UUID mentorPerson) {
        return unless(!trainee.equals(mentorPerson), "This is your own profile. Choose another mentor.");
    }

    /** A trainee waits for a few answers at a time, so that mentors aren't asked in vain. */
    Optional<String> notTooManyAtOnce(Collection<TasterRequest> current, TasterPolicy policy) {
        var open = current.stream().filter(request -> request.state().isOpen()).count();
        return unless(
                open < policy.openRequests(),
                "You are waiting for %d answers, which is as many as you can ask for at once. Wait for one, or withdraw one."
                        .formatted(open));
    }

    /** A dilemma fits in a line. */
    Optional<String> shortEnough(String dilemma) {
        return unless(
                dilemma.length() <= LONGEST_DILEMMA,
                "Please say it in up to %d characters. You wrote %d.".formatted(LONGEST_DILEMMA, dilemma.length()));
    }

    /** One of the scheme's ways of working (S4). */
    Optional<String> knownWay(String format, Collection<String> ways) {
        return unless(ways.contains(format), "Choose how you would like to meet.");
    }

    /** At least one time, each of them soon enough and not too soon. */
    Optional<String> goodTimes(TypedTimes typed, ZoneId zone, TasterPolicy policy) {
        if (!typed.areComplete()) {
            return Optional.of("Each time needs a date and an hour. Leave both empty if you don't need the line.");
        }
        return goodTimes(typed.moments(zone), zone, policy);
    }

    private Optional<String> goodTimes(List<Instant> times, ZoneId zone, TasterPolicy policy) {
        var now = clock.instant();
        var earliest = now.plus(policy.notice());
        var latest = now.atZone(zone).plus(policy.horizon()).toInstant();
        if (times.isEmpty()) {
            return Optional.of("Give at least one time that suits you.");
        }
        if (times.get(0).isBefore(earliest)) {
            return Optional.of("Choose times at least %d hours from now."
                    .formatted(policy.notice().toHours()));
        }
        return unless(
                !times.get(times.size() - 1).isAfter(latest),
                "Choose times within the next %d days."
                        .formatted(policy.horizon().getDays()));
    }

    /** A time that has passed can't be agreed. */
    Optional<String> stillAhead(Instant time) {
        return unless(time.isAfter(clock.instant()), "That time has passed. Suggest another one.");
    }

    private static Optional<String> unless(boolean allowed, String reason) {
        return allowed ? Optional.empty() : Optional.of(reason);
    }
}
