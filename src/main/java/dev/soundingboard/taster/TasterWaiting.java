package dev.soundingboard.taster;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;
import java.util.UUID;

/**
 * The request, for the one who waits for the other's answer.
 *
 * @param passed whether every time has passed, so that waiting has lost its point
 */
@Template("taster/waiting")
record TasterWaiting(
        UUID request,
        int version,
        String summary,
        String otherName,
        String dilemma,
        String whoSeesTheDilemma,
        String format,
        List<String> times,
        String zone,
        boolean passed,
        boolean asTrainee)
        implements Card {

    static TasterWaiting of(Reading reading) {
        var request = reading.request();
        return new TasterWaiting(
                request.id(),
                request.version(),
                reading.asTrainee()
                        ? "You have asked %s for a taster session".formatted(reading.otherName())
                        : "You have suggested other times to %s".formatted(reading.otherName()),
                reading.otherName(),
                reading.dilemma(),
                reading.whoSeesTheDilemma(),
                request.format(),
                request.times().stream()
                        .map(time -> Moments.inWords(time, reading.zone()))
                        .toList(),
                reading.zoneInWords(),
                reading.timesAhead().isEmpty(),
                reading.asTrainee());
    }
}
