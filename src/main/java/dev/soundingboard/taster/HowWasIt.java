package dev.soundingboard.taster;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Renewable;
import dev.soundingboard.chat.Template;
import dev.soundingboard.mentor.MentorCommand.Browse;
import dev.soundingboard.taster.TasterCommand.Judge;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks one of the two how the taster was. It depends on nothing that the other said (D6).
 *
 * @param problem what hindered their last answer; empty if nothing did
 * @param said what they said so far; empty if they haven't
 * @param until the last day to say something else
 * @param verdicts what they can say
 * @param ways what else they can do; only for a trainee who looks for somebody else
 * @param lines other times for a session that didn't happen, as typed so far
 */
@Template("taster/how-was-it")
record HowWasIt(
        UUID request,
        int version,
        String otherName,
        String problem,
        String said,
        String until,
        List<Button> verdicts,
        List<Button> ways,
        String zone,
        List<TimeLine> lines,
        Days days)
        implements Renewable {

    static HowWasIt of(Reading reading, @Nullable Verdict said, String problem, TypedTimes typed) {
        var request = reading.request();
        var policy = reading.scheme().tasterRules();
        return new HowWasIt(
                request.id(),
                request.version(),
                reading.otherName(),
                problem,
                said == null ? "" : said.words(),
                Moments.dayInWords(policy.decideBy(request.agreed().orElseThrow()), reading.zone()),
                List.of(
                        button(request, Verdict.GOOD_FIT),
                        button(request, Verdict.STILL_DECIDING),
                        button(request, Verdict.NOT_FOR_ME)),
                said == Verdict.NOT_FOR_ME && reading.asTrainee() ? List.of(Browse.asButton()) : List.of(),
                reading.zoneInWords(),
                TimeLine.of(typed),
                reading.days());
    }

    private static Button button(TasterRequest request, Verdict verdict) {
        return new Button(verdict.words(), new Judge(request.id(), request.version(), verdict));
    }

    @Override
    public String summary() {
        return "How was your taster with %s?".formatted(otherName);
    }

    @Override
    public Subject subject() {
        return TasterCards.subject(request);
    }
}
