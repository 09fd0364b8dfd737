package dev.soundingboard.notification;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;

/**
 * Several notifications in one message.
 *
 * @param more how many there are besides, as a sentence; empty for none
 */
@Template("notification/digest")
public record Digest(String summary, List<Line> lines, String more, List<Button> ways) implements Card {

    /** One of them, and the button that shows it as it then is. */
    public record Line(String text, Button open) {}
}
