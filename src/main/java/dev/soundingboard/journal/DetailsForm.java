package dev.soundingboard.journal;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Template;
import java.time.LocalDate;
import java.util.List;

/**
 * The form for a session's date, length and kind, as typed so far.
 *
 * @param problem what to mend first; empty on a fresh form
 * @param asksIfHeld whether they could say that they didn't meet
 * @param asksIfAnother whether they could say that it is a second one of that day
 * @param ways how they can have met (S4)
 * @param days from the day they became a pair to today
 * @param zone the zone that the time is typed in
 * @param save logs what is typed; what the form doesn't ask stands in it
 * @param notNow leaves everything as it is
 */
@Template("journal/details")
record DetailsForm(
        String summary,
        String problem,
        boolean asksIfHeld,
        boolean asksIfAnother,
        TypedMeeting typed,
        List<Reply.Choice> lengths,
        List<String> ways,
        Days days,
        String zone,
        Command save,
        Command notNow)
        implements Card {

    /** The days that the form offers. */
    record Days(LocalDate earliest, LocalDate latest) {}
}
