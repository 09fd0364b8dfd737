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
 * Something that they went to, to log or to correct (M4).
 *
 * @param heading which of the two
 * @param problem what to mend first; empty on a fresh form
 * @param typed what stands in the fields
 * @param earliest with {@code latest} the days it can be
 */
@Template("standing/form")
record AttendanceForm(
        String heading,
        String problem,
        List<String> kinds,
        Save typed,
        String earliest,
        String latest,
        int longestNote,
        Button back)
        implements Card {

    static AttendanceForm toLog(StandingPolicy policy, Save typed, String problem, LocalDate today) {
        return of("Log something you went to", policy, typed, problem, today);
    }

    static AttendanceForm toCorrect(StandingPolicy policy, Save typed, String problem, LocalDate today) {
        return of("Correct what you logged", policy, typed, problem, today);
    }

    private static AttendanceForm of(
            String heading, StandingPolicy policy, Save typed, String problem, LocalDate today) {
        var day = Days.typed(typed.held()).map(LocalDate::toString).orElse("");
        return new AttendanceForm(
                heading,
                problem,
                policy.kinds().stream().map(Kind::name).toList(),
                new Save(
                        typed.entry(), typed.version(), typed.kind(), day, typed.hours(), typed.points(), typed.note()),
                today.minus(AttendanceRules.LONGEST_AGO).toString(),
                today.toString(),
                AttendanceRules.LONGEST_NOTE,
                Show.asButton());
    }

    @Override
    public String summary() {
        return heading;
    }
}
