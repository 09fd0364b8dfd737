package dev.soundingboard.joining;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;

/** The schemes of this deployment, each with whom it is for (E1) and what this person can do there. */
@Template("joining/schemes")
record SchemeList(String summary, List<Row> schemes) implements Card {

    /**
     * One scheme.
     *
     * @param standing what they are there; empty for somebody who isn't in it
     */
    record Row(String name, String who, String standing, List<Button> ways) {}
}
