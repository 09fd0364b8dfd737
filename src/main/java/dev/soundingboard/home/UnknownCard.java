package dev.soundingboard.home;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;

/**
 * That we can't read what somebody said.
 *
 * @param near whether the first of the ways are what they may have meant
 * @param urgent what to do in an emergency (D5), because nobody else reads it either
 */
@Template("home/unknown")
record UnknownCard(boolean near, List<Button> ways, String urgent) implements Card {

    @Override
    public String summary() {
        return "Sorry, I didn’t understand that. Nothing has changed.";
    }
}
