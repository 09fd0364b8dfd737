package dev.soundingboard.mentorship;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Button;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** What all features say of a pair, put together. */
record PairSoFar(List<PairPart.Part> parts) {

    private static final int MOST_STEPS = 5;

    /** Beside these the card has a way to pause or end the mentoring; no card takes more than six. */
    private static final int MOST_WAYS = 5;

    /** One step on the way of the two, and its day. */
    record Step(String day, String says) {}

    List<PairPart.Fact> facts() {
        return parts.stream().flatMap(part -> part.facts().stream()).toList();
    }

    /** The newest first. */
    List<Step> past(ZoneId zone) {
        return parts.stream()
                .flatMap(part -> part.past().stream())
                .sorted(Comparator.comparing(PairPart.Happening::at).reversed())
                .limit(MOST_STEPS)
                .map(step -> new Step(Moments.dayInWords(step.at(), zone), step.says()))
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

    boolean haveMet() {
        return parts.stream().anyMatch(PairPart.Part::met);
    }
}
