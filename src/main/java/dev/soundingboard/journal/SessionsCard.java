package dev.soundingboard.journal;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;

/**
 * Sessions: what is next, the soonest first, and then what is past, the newest first.
 *
 * @param text that there are none; empty if there are some
 * @param ways what else they can do, and the other pages
 */
@Template("journal/sessions")
record SessionsCard(String summary, String text, List<Row> rows, List<Button> ways) implements Card {

    /** One session: with whom and when, and whether they met. */
    record Row(String title, String says, Button open) {}
}
