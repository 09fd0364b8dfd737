package dev.soundingboard.taster;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Renewable;
import dev.soundingboard.chat.Template;
import dev.soundingboard.taster.TasterCommand.Accept;
import dev.soundingboard.taster.TasterCommand.Begin;
import dev.soundingboard.taster.TasterCommand.Keep;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The request, for the one who has to answer it.
 *
 * @param problem what hindered their last answer; empty if nothing did
 * @param dilemma what the trainee would like to talk about; empty if they didn't say
 * @param times the times on the table that are still ahead, each with the command that takes it
 * @param begin starts mentoring without a taster; null unless that is asked (P2)
 * @param agreed the agreed session that the other would like to move; empty if none is agreed
 * @param keep leaves that session where it is; null if none is agreed
 * @param answerBy until when there is time to answer; empty if for ever
 * @param confirms what the mentor confirms by accepting (P3); empty for the trainee, and once a session is agreed
 * @param reasons kind reasons a mentor can decline with; empty if they can't
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
        @Nullable Begin begin,
        String agreed,
        @Nullable Keep keep,
        String zone,
        String answerBy,
        String confirms,
        List<String> reasons,
        List<TimeLine> lines,
        Days days,
        boolean canWithdraw)
        implements Renewable {

    /** A time on the table. */
    record Option(String label, Accept accept) {}

    static TasterToAnswer of(Reading reading, String problem, TypedTimes typed) {
        return of(summary(reading), reading, problem, typed);
    }

    /** The same once more. */
    static TasterToAnswer reminder(Reading reading) {
        return of("A reminder: " + summary(reading), reading, "", TypedTimes.none());
    }

    private static TasterToAnswer of(String summary, Reading reading, String problem, TypedTimes typed) {
        var request = reading.request();
        var open = request.state().isOpen();
        return new TasterToAnswer(
                request.id(),
                request.version(),
                summary,
                problem,
                reading.dilemma(),
                reading.whoSeesTheDilemma(),
                request.wish().format(),
                reading.timesAhead().stream()
                        .map(time -> new Option(
                                Moments.inShort(time, reading.zone()),
                                new Accept(request.id(), request.version(), time)))
                        .toList(),
                request.asksToStart() ? new Begin(request.id(), request.version()) : null,
                open ? "" : reading.agreedInWords(),
                open ? null : new Keep(request.id(), request.version()),
                reading.zoneInWords(),
                open ? reading.answerByInWords() : "",
                reading.asTrainee() || !open
                        ? ""
                        : reading.scheme().independence().mentorConfirms(),
                reading.asTrainee() || !open
                        ? List.of()
                        : reading.scheme().tasterRules().declining(),
                TimeLine.of(typed),
                reading.days(),
                reading.asTrainee() && open);
    }

    private static String summary(Reading reading) {
        var request = reading.request();
        if (request.asksToStart()) {
            return "%s asks to start mentoring with you, without a taster".formatted(reading.otherName());
        }
        if (request.state().hasSession()) {
            return "%s would like to move your taster".formatted(reading.otherName());
        }
        return reading.asTrainee()
                ? "%s suggests other times for your taster".formatted(reading.otherName())
                : "%s asks you for a taster session".formatted(reading.otherName());
    }

    @Override
    public Subject subject() {
        return TasterCards.subject(request);
    }
}
