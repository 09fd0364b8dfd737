package dev.soundingboard.taster;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.taster.TasterCommand.Send;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The form that asks a mentor for a taster, with what was typed so far.
 *
 * @param problem what to mend first; empty on a fresh form
 * @param zone the zone that times are typed in
 */
@Template("taster/form")
record TasterForm(
        UUID mentor,
        String mentorName,
        String invitation,
        String problem,
        String dilemma,
        int longestDilemma,
        List<String> ways,
        String way,
        List<TimeLine> lines,
        Days days,
        String zone)
        implements Card {

    static TasterForm of(Actor trainee, Mentor mentor, Scheme scheme, Instant now, Send sent, String problem) {
        return new TasterForm(
                mentor.id(),
                mentor.name(),
                scheme.taster().invitation(),
                problem,
                sent.dilemma(),
                TypingRules.LONGEST_DILEMMA,
                scheme.profile().ways(),
                sent.format(),
                TimeLine.of(sent.times()),
                Days.of(scheme.taster(), now, trainee.zone()),
                Moments.zoneInWords(trainee.zone()));
    }

    @Override
    public String summary() {
        return "Ask %s for a taster session".formatted(mentorName);
    }
}
