package dev.soundingboard.agreement;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;

/**
 * One version of an agreement, to read and to confirm.
 *
 * @param lead where it stands, and what the reader does next
 * @param facts who has confirmed it, and when they look at it again
 * @param sections what they say to each prompt, without those they left out
 */
@Template("agreement/read")
record ReadCard(
        String summary, String lead, List<Fact> facts, List<Section> sections, String whoSees, List<Button> ways)
        implements Card {

    record Fact(String name, String says) {}

    /** A prompt's title, and what they say to it. */
    record Section(String title, List<String> says) {}
}
