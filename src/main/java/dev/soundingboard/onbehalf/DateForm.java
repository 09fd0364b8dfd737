package dev.soundingboard.onbehalf;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.scheme.JoiningPolicy.KeyDate;
import dev.soundingboard.trainee.Trainee;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Asks the team for a trainee's other date (E2).
 *
 * @param name what the scheme calls the date
 * @param now what it is, in a sentence
 */
@Template("onbehalf/date")
record DateForm(
        UUID trainee,
        String summary,
        String name,
        String now,
        String problem,
        String date,
        LocalDate earliest,
        LocalDate latest)
        implements Card {

    static DateForm of(Trainee trainee, String who, KeyDate policy, String typed, LocalDate today, String problem) {
        return new DateForm(
                trainee.id(),
                "Move the %s of %s".formatted(policy.name(), who),
                policy.name(),
                trainee.keyDate()
                        .map(day -> "It is %s.".formatted(Moments.dayInWords(day)))
                        .orElse("They have given none."),
                problem,
                typed.isEmpty() ? trainee.keyDate().map(LocalDate::toString).orElse("") : typed,
                today.minus(policy.past()),
                today.plus(policy.ahead()));
    }
}
