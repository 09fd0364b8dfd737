package dev.soundingboard.trainee;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.scheme.JoiningPolicy.KeyDate;
import java.time.LocalDate;

/**
 * Asks for another date (E2).
 *
 * @param name what the scheme calls the date
 */
@Template("trainee/date")
record DateForm(String name, String question, String problem, String date, LocalDate earliest, LocalDate latest)
        implements Card {

    static DateForm of(KeyDate policy, String date, LocalDate today, String problem) {
        return new DateForm(
                policy.name(),
                policy.question(),
                problem,
                date,
                today.minus(policy.past()),
                today.plus(policy.ahead()));
    }

    @Override
    public String summary() {
        return "Change your " + name;
    }
}
