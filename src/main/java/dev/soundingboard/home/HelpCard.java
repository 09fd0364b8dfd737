package dev.soundingboard.home;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.PhraseBook.Saying;
import dev.soundingboard.chat.Template;
import java.util.List;

/**
 * What can be said, and whom to ask.
 *
 * @param lead why this is shown
 * @param sayings what this person can type
 * @param groups what the scheme team alone can type, folded; empty for everybody else
 * @param team the scheme team's name; empty without a scheme
 * @param email how to reach them (R1); empty without a scheme, and for the team itself
 * @param urgent what to do in an emergency (D5)
 */
@Template("home/help")
record HelpCard(
        String summary,
        String lead,
        List<Saying> sayings,
        List<Group> groups,
        List<Button> offers,
        String team,
        String email,
        String urgent)
        implements Card {

    /** What belongs together. */
    record Group(String title, List<Saying> sayings) {}
}
