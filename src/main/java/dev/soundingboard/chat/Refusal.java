package dev.soundingboard.chat;

import java.util.List;

/**
 * A "no" that the product expects: the reason, for the person, and at least one way on.
 *
 * @param reason one or two plain sentences
 * @param ways what they can do instead
 */
@Template("chat/refusal")
public record Refusal(String reason, List<Button> ways) implements Card {

    public static Refusal because(String reason, Button... ways) {
        return new Refusal(reason, List.of(ways));
    }

    @Override
    public String summary() {
        return reason;
    }
}
