package dev.soundingboard.journal;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.journal.ActionCommand.AddAction;
import java.time.LocalDate;

/**
 * The form for something that one of the two will do, as typed so far.
 *
 * @param problem what to mend first; empty on a fresh form
 * @param typed what stands in the form, and the id that the action will have
 * @param traineeName how the choice is called that the trainee does it
 */
@Template("journal/action")
record ActionForm(
        String summary,
        String otherName,
        String problem,
        AddAction typed,
        String traineeName,
        String mentorName,
        int longest,
        LocalDate today)
        implements Card {}
