package dev.soundingboard.taster;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.taster.TasterCommand.Accept;
import java.util.List;
import java.util.UUID;

/**
 * The request, for the one who has to answer it.
 *
 * @param problem what hindered their last answer; empty if nothing did
 * @param dilemma what the trainee would like to talk about; empty if they didn't say
 * @param times the times on the table that are still ahead, each with the command that takes it
 * @param reasons kind reasons a mentor can decline with; empty for the trainee
 * @param lines other times, as typed so far
 */
@Template("taster/to-answer")
record TasterToAnswer(
        UUID request,
        int version,
        String summary,
        String problem,
        String dilemma,
        String whoSeesTheDilemma,
        String format,
        List<Option> times,
        String zone,
        List<String> reasons,
        List<TimeLine> lines,
        Days days,
        boolean asTrainee)
        implements Card {

    /** A time on the table. */
    record Option(String label, Accept accept) {}

    static TasterToAnswer of(Reading reading, String problem, TypedTimes typed) {
        var request = reading.request();
        return new TasterToAnswer(
                request.id(),
                request.version(),
                reading.asTrainee()
                        ? "%s suggests other times for your taster".formatted(reading.otherName())
                        : "%s asks you for a taster session".formatted(reading.otherName()),
                problem,
                reading.dilemma(),
                reading.whoSeesTheDilemma(),
                request.format(),
                reading.timesAhead().stream()
                        .map(time -> new Option(
                                Moments.inShort(time, reading.zone()),
                                new Accept(request.id(), request.version(), time)))
                        .toList(),
                reading.zoneInWords(),
                reading.asTrainee() ? List.of() : reading.scheme().tasterRules().declining(),
                TimeLine.of(typed),
                reading.days(),
                reading.asTrainee());
    }
}
