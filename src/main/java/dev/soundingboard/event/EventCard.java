package dev.soundingboard.event;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;

/**
 * A day that the team holds, as one of the team or as a guest sees it (M4).
 *
 * @param note what is new, or what to do; empty for nothing
 * @param title what the team calls it; inert, as all that it typed
 * @param link where it is online; empty for nowhere
 * @param ics address of the file for calendars; empty for whoever doesn't come
 */
@Template("event/event")
record EventCard(
        String summary, String note, String title, List<Fact> facts, String link, String ics, List<Button> ways)
        implements Card {

    /** A line. */
    record Fact(String label, String text) {}
}
