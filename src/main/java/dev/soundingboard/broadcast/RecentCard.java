package dev.soundingboard.broadcast;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;

/** What the team has written to many lately. */
@Template("broadcast/recent")
record RecentCard(List<Row> messages, List<Button> ways) implements Card {

    /**
     * One of them.
     *
     * @param about when it was sent and to whom
     */
    record Row(String title, String about, Button open) {}

    @Override
    public String summary() {
        return "What your team has written";
    }
}
