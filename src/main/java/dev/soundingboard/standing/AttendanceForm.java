package dev.soundingboard.standing;

import dev.soundingboard.calendar.Days;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.scheme.StandingPolicy;
import dev.soundingboard.scheme.StandingPolicy.Kind;
import dev.soundingboard.standing.StandingCommand.Save;
import dev.soundingboard.standing.StandingCommand.Show;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that they went to, to log (M4).
 *
 * @param problem what to mend first; empty on a fresh form
 * @param typed what stands in the fields
 * @param earliest with {@code latest} the days it can be
 */
@Template("standing/form")
record AttendanceForm(
        String problem, List<String> kinds, Save typed, String earliest, String latest, int longestNote, Button back)
        implements Card {

    static AttendanceForm of(StandingPolicy policy, Save typed, String problem, LocalDate today) {
        var day = Days.typed(typed.held()).map(LocalDate::toString).orElse("");
        return new AttendanceForm(
                problem,
                policy.kinds().stream().map(Kind::name).toList(),
                new Save(typed.entry(), typed.kind(), day, typed.hours(), typed.points(), typed.note()),
                today.minus(AttendanceRules.LONGEST_AGO).toString(),
                today.toString(),
                AttendanceRules.LONGEST_NOTE,
                Show.asButton());
    }

    @Override
    public String summary() {
        return "Log something you went to";
    }
}
