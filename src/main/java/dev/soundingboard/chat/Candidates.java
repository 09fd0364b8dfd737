package dev.soundingboard.chat;

import java.util.List;

/**
 * People who may be meant by a typed name.
 *
 * @param lead why they are asked to choose; what was typed is shown in it, inert
 * @param people each is opened with one tap
 */
@Template("chat/candidates")
public record Candidates(String summary, String lead, List<Row> people, List<Button> ways) implements Card {

    /**
     * One of them.
     *
     * @param about what tells them from others of that name
     */
    public record Row(String name, String about, Button open) {}
}
