package dev.soundingboard.trainee;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;

/**
 * They are in: what is next, and whom to ask.
 *
 * @param standing when they can ask for a mentor
 * @param advice what to do on joining (E5)
 * @param team whom to ask (R1)
 */
@Template("trainee/joined")
record Joined(String schemeName, String standing, List<String> advice, String team, String email, List<Button> ways)
        implements Card {

    @Override
    public String summary() {
        return "You’re in";
    }
}
