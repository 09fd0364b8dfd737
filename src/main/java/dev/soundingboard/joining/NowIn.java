package dev.soundingboard.joining;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;

/** Which scheme somebody has switched to, and what they can do there. */
@Template("joining/now-in")
record NowIn(String schemeName, String mentoring, List<Button> offers) implements Card {

    @Override
    public String summary() {
        return "We now talk about " + schemeName;
    }
}
