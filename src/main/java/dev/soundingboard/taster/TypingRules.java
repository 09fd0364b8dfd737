package dev.soundingboard.taster;

import dev.soundingboard.chat.TextLength;
import dev.soundingboard.scheme.TasterPolicy;
import dev.soundingboard.taster.TasterCommand.Send;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What must hold for what somebody typed. Each rule allows, or says what to mend; the form comes back as typed. */
@Component
class TypingRules {

    static final int LONGEST_DILEMMA = 300;

    private final Clock clock;

    TypingRules(Clock clock) {
        this.clock = clock;
    }

    /** All rules of the form in turn: what to mend first, if anything. Who starts without a taster gives no times. */
    Optional<String> problem(Send form, Collection<String> ways, ZoneId zone, TasterPolicy policy) {
        return Stream.of(
                        shortEnough(form.dilemma()),
                        knownWay(form.format(), ways),
                        withoutIsPossible(form, policy),
                        form.without() ? noTimes(form) : goodTimes(form.times(), zone, policy))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** P2: only some schemes let people start without a taster. */
    Optional<String> withoutIsPossible(Send form, TasterPolicy policy) {
        return form.without() && policy.without() == null
                ? Optional.of("In this scheme you start with a taster. Give at least one time that suits you.")
                : Optional.empty();
    }

    /** P2: times would be for a taster; which of the two is meant? */
    private static Optional<String> noTimes(Send form) {
        return form.times().all().stream().allMatch(TypedTimes.Typed::isEmpty)
                ? Optional.empty()
                : Optional.of("You have given times, and ticked to start without a taster. Take out one or the other.");
    }

    /** P2: a dilemma fits in a line. */
    Optional<String> shortEnough(String dilemma) {
        return TextLength.tooLong(dilemma, LONGEST_DILEMMA);
    }

    /** S4: one of the ways this mentor works. */
    Optional<String> knownWay(String format, Collection<String> ways) {
        return ways.contains(format) ? Optional.empty() : Optional.of("Choose how you would like to meet.");
    }

    /** P2: one to three times, soon enough and not too soon (figures of the scheme's). */
    Optional<String> goodTimes(TypedTimes typed, ZoneId zone, TasterPolicy policy) {
        return typed.areComplete()
                ? goodTimes(typed.moments(zone), policy)
                : Optional.of("Give both a date and a time, or leave both empty.");
    }

    private Optional<String> goodTimes(List<Instant> times, TasterPolicy policy) {
        if (times.isEmpty()) {
            return Optional.of("Give at least one time that suits you.");
        }
        var now = clock.instant();
        if (times.get(0).isBefore(now.plus(policy.notice()))) {
            return Optional.of("Choose times that are at least %d hours from now."
                    .formatted(policy.notice().toHours()));
        }
        return times.get(times.size() - 1).isAfter(now.plus(policy.horizon()))
                ? Optional.of("Choose times in the next %d days."
                        .formatted(policy.horizon().toDays()))
                : Optional.empty();
    }

    /** A time that has passed can't be agreed. */
    Optional<String> stillAhead(Instant time) {
        return time.isAfter(clock.instant())
                ? Optional.empty()
                : Optional.of("That time has passed. Suggest another one.");
    }
}
