package dev.soundingboard.onbehalf;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.onbehalf.OnBehalfCommand.Purpose;

/**
 * Asks which trainee something is to be done for.
 *
 * @param problem what was wrong with the name; empty on a fresh form
 */
@Template("onbehalf/pick")
record PickForm(String summary, String problem, Purpose purpose) implements Card {

    static PickForm of(Purpose purpose, String problem) {
        return new PickForm(
                switch (purpose) {
                    case EXCEPTION -> "Make an exception for a trainee";
                    case DATE -> "Move a trainee’s date";
                },
                problem,
                purpose);
    }
}
