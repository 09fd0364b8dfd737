package dev.soundingboard.mentorship;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Button;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** What all features say of a pair, put together. */
record PairSoFar(List<PairPart.Part> parts) {

    private static final int MOST_STEPS = 4;

    /** Beside these the card has a way to end the mentoring; no card takes more than six. */
    private static final int MOST_WAYS = 5;

    static PairSoFar of(List<PairPart.Part> parts) {
        return new PairSoFar(parts);
    }

    List<PairPart.Fact> facts() {
        return parts.stream().flatMap(part -> part.facts().stream()).toList();
    }

    /** The newest first. */
    List<String> past(ZoneId zone) {
        return parts.stream()
                .flatMap(part -> part.past().stream())
                .sorted(Comparator.comparing(PairPart.Happening::at).reversed())
                .limit(MOST_STEPS)
                .map(step -> "%s: %s".formatted(Moments.dayInWords(step.at(), zone), step.says()))
                .toList();
    }

    /** The most urgent first. */
    List<Button> ways() {
        return parts.stream()
                .flatMap(part -> part.ways().stream())
                .sorted(Comparator.comparing(PairPart.Way::urgency))
                .limit(MOST_WAYS)
                .map(PairPart.Way::button)
                .toList();
    }
}
