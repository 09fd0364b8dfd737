package dev.soundingboard.home;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.HomeItem.Waiting;
import dev.soundingboard.chat.Template;
import java.util.List;

/**
 * What waits for somebody, and what they can start.
 *
 * @param lead a sentence that comes first; empty for none
 */
@Template("home/home")
record HomeCard(String summary, String lead, List<Waiting> waiting, List<Button> offers) implements Card {}
