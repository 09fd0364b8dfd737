package dev.soundingboard.team;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;

/**
 * What needs the team today, and all that they can do.
 *
 * @param lead how much there is, or a kind word
 * @param waiting counts, each with the way to them
 */
@Template("team/menu")
record MenuCard(String summary, String lead, List<Line> waiting, List<Part> areas, List<Button> ways) implements Card {

    /** What waits, in a sentence. */
    record Line(String text, Button open) {}

    /** What belongs together. */
    record Part(String title, List<Row> rows) {}

    /** As many buttons as fit beside each other. */
    record Row(List<Button> buttons) {}
}
