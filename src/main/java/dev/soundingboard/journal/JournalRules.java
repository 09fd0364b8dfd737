package dev.soundingboard.journal;

import dev.soundingboard.calendar.Days;
import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.TextLength;
import dev.soundingboard.scheme.Scheme;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What must hold for what somebody typed. Each rule allows, or says what to mend; the form comes back as typed. */
@Component
class JournalRules {

    static final int LONGEST_TOPIC = 80;

    /** What is due further ahead than this is a slip of the keyboard. */
    private static final int MOST_YEARS_AHEAD = 2;

    private final Clock clock;

    JournalRules(Clock clock) {
        this.clock = clock;
    }

    /** A session of the pair that began then: what to mend first, if anything. */
    Optional<String> meeting(TypedMeeting typed, Instant pairSince, ZoneId zone, Choices choices) {
        return Stream.of(
                        when(typed, pairSince, zone),
                        choices.length(typed).isPresent()
                                ? Optional.<String>empty()
                                : Optional.of("Choose how long you met."),
                        knownWay(typed, choices))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A session is logged once it has begun, and not from before they were a pair. */
    private Optional<String> when(TypedMeeting typed, Instant pairSince, ZoneId zone) {
        var start = typed.start(zone);
        if (start.isEmpty()) {
            return Optional.of("Give both the day and the time.");
        }
        if (start.get().isAfter(clock.instant())) {
            return Optional.of("That is still to come. Log it when you have met.");
        }
        var first = pairSince.atZone(zone).toLocalDate();
        return start.get().atZone(zone).toLocalDate().isBefore(first) ? Optional.of(tooEarly(first)) : Optional.empty();
    }

    String tooEarly(LocalDate first) {
        return "You became a pair on %s. Choose that day or a later one.".formatted(Moments.dayInWords(first));
    }

    /** S4: one of the scheme's ways of working. */
    private static Optional<String> knownWay(TypedMeeting typed, Choices choices) {
        return choices.ways().contains(Objects.requireNonNullElse(typed.format(), ""))
                ? Optional.empty()
                : Optional.of("Choose how you met.");
    }

    Optional<String> shortEnough(String text, int longest) {
        return TextLength.tooLong(text, longest);
    }

    Optional<String> shortTopic(String own) {
        return TextLength.tooLong("your own topic", own, LONGEST_TOPIC);
    }

    /** S6: what is agreed is due today or later, or on no day. */
    Optional<String> dueDay(String typed, ZoneId zone) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var today = today(zone);
        return Days.typed(typed)
                        .filter(due -> !due.isBefore(today) && due.isBefore(today.plusYears(MOST_YEARS_AHEAD)))
                        .isPresent()
                ? Optional.empty()
                : Optional.of("Choose a day from today to %s, or leave it empty."
                        .formatted(Moments.dayInWords(
                                today.plusYears(MOST_YEARS_AHEAD).minusDays(1))));
    }

    LocalDate today(ZoneId zone) {
        return clock.instant().atZone(zone).toLocalDate();
    }

    /** What was logged since then can be taken back in that scheme. */
    Instant lately(Scheme scheme) {
        return Days.before(clock.instant(), scheme.records().undoWithin());
    }

    Instant now() {
        return clock.instant();
    }
}
