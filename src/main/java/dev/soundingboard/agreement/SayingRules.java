package dev.soundingboard.agreement;

import dev.soundingboard.calendar.Days;
import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.TextLength;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** What must hold for what somebody typed. Each rule allows, or says what to mend; the step comes back as typed. */
final class SayingRules {

    static final int LONGEST_TEXT = 1000;
    static final int LONGEST_CANCELLING = 300;

    private SayingRules() {}

    /** All rules in turn: what to mend first, if anything. */
    static Optional<String> problem(Said said, Asked asked, LocalDate today) {
        return Stream.of(
                        TextLength.tooLong("this", said.text(), LONGEST_TEXT),
                        TextLength.tooLong(
                                "what you do if one of you has to cancel", said.cancelling(), LONGEST_CANCELLING),
                        knownRhythm(said.rhythm(), asked),
                        goodDay(said.review(), asked, today))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A1: one of the scheme's choices, so that the bot can keep time by it. */
    private static Optional<String> knownRhythm(String rhythm, Asked asked) {
        return rhythm.isEmpty() || asked.policy().rhythm().choice(rhythm).isPresent()
                ? Optional.empty()
                : Optional.of("Choose how often you meet from the list.");
    }

    /** A5: a day ahead, and not too far (a figure of the scheme's). */
    private static Optional<String> goodDay(String typed, Asked asked, LocalDate today) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var latest = today.plus(asked.policy().review().latest());
        return Days.typed(typed)
                        .filter(day -> day.isAfter(today) && !day.isAfter(latest))
                        .isPresent()
                ? Optional.empty()
                : Optional.of("Choose a day after today, up to %s, to look at this again."
                        .formatted(Moments.dayInWords(latest)));
    }
}
