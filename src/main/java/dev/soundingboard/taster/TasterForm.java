package dev.soundingboard.taster;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.TasterPolicy;
import dev.soundingboard.taster.TasterCommand.Send;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * The form that asks a mentor for a taster, with what was typed so far.
 *
 * @param without what the scheme says of starting without a taster (P2); empty if that can't be
 * @param startNow whether the trainee chose so
 * @param problem what to mend first; empty on a fresh form
 * @param ways how this mentor works (S4)
 * @param guidance what makes a good time
 * @param zone the zone that times are typed in
 */
@Template("taster/form")
record TasterForm(
        UUID mentor,
        String mentorName,
        String invitation,
        String without,
        boolean startNow,
        String problem,
        String dilemma,
        int longestDilemma,
        Set<String> ways,
        String way,
        String guidance,
        List<TimeLine> lines,
        Days days,
        String zone)
        implements Card {

    static TasterForm of(Actor trainee, Mentor mentor, Scheme scheme, Instant now, Send sent, String problem) {
        return new TasterForm(
                mentor.id(),
                mentor.name(),
                scheme.tasterRules().invitation(),
                Objects.requireNonNullElse(scheme.tasterRules().without(), ""),
                sent.without(),
                problem,
                sent.dilemma(),
                TypingRules.LONGEST_DILEMMA,
                mentor.ways(),
                sent.format(),
                guidance(scheme.tasterRules(), mentor.name()),
                TimeLine.of(sent.times()),
                Days.of(scheme.tasterRules(), now, trainee.zone()),
                Moments.zoneInWords(trainee.zone()));
    }

    private static String guidance(TasterPolicy policy, String mentor) {
        return "Give one, two or three, at least %d hours from now. %s picks one. Allow %d minutes."
                .formatted(policy.notice().toHours(), mentor, policy.length().toMinutes());
    }

    @Override
    public String summary() {
        return "Ask %s for a taster session".formatted(mentorName);
    }
}
