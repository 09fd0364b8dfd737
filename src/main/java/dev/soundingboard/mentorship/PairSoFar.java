package dev.soundingboard.mentorship;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Button;
import dev.soundingboard.mentorship.PairPart.Happening;
import dev.soundingboard.mentorship.PairPart.Way;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What all features say of a pair, put together. */
record PairSoFar(Mentorship mentorship, List<PairPart.Part> parts) {

    private static final int MOST_STEPS = 5;

    /** Beside these the card has a way to pause or end the mentoring; no card takes more than six. */
    private static final int MOST_WAYS = 5;

    /** One step on the way of the two, and its day. */
    record Step(String day, String says) {}

    List<PairPart.Fact> facts() {
        return parts.stream().flatMap(part -> part.facts().stream()).toList();
    }

    /** The newest first. Whatever day they met on by what they say, it all began when they became a pair. */
    List<Step> past(ZoneId zone) {
        var since = parts.stream()
                .flatMap(part -> part.past().stream())
                .sorted(Comparator.comparing(Happening::at).reversed());
        return Stream.concat(since, Stream.of(beginning()))
                .limit(MOST_STEPS)
                .map(step -> new Step(Moments.dayInWords(step.at(), zone), step.says()))
                .toList();
    }

    private Happening beginning() {
        return new Happening(
                mentorship.since(),
                mentorship.introduction().introduced() ? "The team introduced you" : "You became a pair");
    }

    /** The most urgent first; in a break only what makes sense then. */
    List<Button> ways() {
        return parts.stream()
                .flatMap(part -> part.ways().stream())
                .filter(way -> way.inABreak() || !mentorship.isPaused())
                .sorted(Comparator.comparing(Way::urgency))
                .limit(MOST_WAYS)
                .map(Way::button)
                .toList();
    }

    boolean haveMet() {
        return parts.stream().anyMatch(PairPart.Part::met);
    }
}
