package dev.soundingboard.weekly;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.HomeItem.Waiting;
import dev.soundingboard.chat.Template;
import java.util.List;

/**
 * The team's week: counts, and no names.
 *
 * @param lead what the card begins with
 * @param waiting what needs one of them, each a tap away
 * @param since the day from which on it is counted
 * @param happened what has happened since, a few words each
 * @param ways what they can do next
 */
@Template("weekly/summary")
record SummaryCard(
        String summary, String lead, List<Waiting> waiting, String since, List<String> happened, List<Button> ways)
        implements Card {}
