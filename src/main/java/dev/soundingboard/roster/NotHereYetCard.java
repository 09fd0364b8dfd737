package dev.soundingboard.roster;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;

/**
 * Who is on the list and has not come.
 *
 * @param problem what to mend; empty for nothing
 * @param more how many more there are; empty for none
 */
@Template("roster/not-here-yet")
record NotHereYetCard(String problem, String lead, List<Row> people, String more, List<Button> ways) implements Card {

    /** Somebody, and as what and with which address they are awaited. */
    record Row(String name, String as, String email) {}

    @Override
    public String summary() {
        return "Not here yet";
    }
}
