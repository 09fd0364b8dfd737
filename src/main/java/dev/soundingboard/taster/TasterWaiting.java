package dev.soundingboard.taster;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Renewable;
import dev.soundingboard.chat.Template;
import dev.soundingboard.taster.TasterCommand.Keep;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The request, for the one who waits for the other's answer.
 *
 * @param waiting what they wait for, and until when
 * @param keep takes their suggestion back; null if there is none to take back
 * @param canWithdraw whether the trainee can take the request back
 * @param canTell whether the trainee can tell the team that they can't reach the mentor (P6)
 * @param told that they have told the team; empty if they haven't
 */
@Template("taster/waiting")
record TasterWaiting(
        UUID request,
        int version,
        String summary,
        String waiting,
        String dilemma,
        String whoSeesTheDilemma,
        String format,
        List<String> times,
        String zone,
        @Nullable Keep keep,
        boolean canWithdraw,
        boolean canTell,
        String told)
        implements Renewable {

    static TasterWaiting of(Reading reading) {
        var request = reading.request();
        return new TasterWaiting(
                request.id(),
                request.version(),
                summary(reading),
                waiting(reading),
                reading.dilemma(),
                reading.whoSeesTheDilemma(),
                request.wish().format(),
                request.times().stream()
                        .map(time -> Moments.inWords(time, reading.zone()))
                        .toList(),
                reading.zoneInWords(),
                request.canKeep(reading.reader()) ? new Keep(request.id(), request.version()) : null,
                reading.asTrainee() && request.state().isOpen(),
                reading.mayTellTheTeam(),
                reading.told());
    }

    private static String summary(Reading reading) {
        var request = reading.request();
        if (request.state().hasSession()) {
            return "You have asked %s to move your taster".formatted(reading.otherName());
        }
        if (request.asksToStart()) {
            return "You have asked %s to start mentoring".formatted(reading.otherName());
        }
        return reading.asTrainee()
                ? "You have asked %s for a taster session".formatted(reading.otherName())
                : "You have suggested other times to %s".formatted(reading.otherName());
    }

    private static String waiting(Reading reading) {
        var request = reading.request();
        if (request.state().hasSession()) {
            return "Until %s answers, it stays on %s.".formatted(reading.otherName(), reading.agreedInWords());
        }
        if (!request.asksToStart() && reading.timesAhead().isEmpty()) {
            return "These times have passed without an answer.";
        }
        var until = reading.answerByInWords();
        return until.isEmpty()
                ? "%s has not answered yet. I will tell you when they do.".formatted(reading.otherName())
                : "%s has until %s to answer. I will tell you when they do.".formatted(reading.otherName(), until);
    }

    @Override
    public Subject subject() {
        return TasterCards.subject(request);
    }
}
