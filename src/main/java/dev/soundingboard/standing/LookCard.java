package dev.soundingboard.standing;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;

/**
 * A look at one's own mentoring, now and then (M1, M4, P6).
 *
 * @param sentences what there is to look at
 * @param why why it was sent
 */
@Template("standing/look")
record LookCard(List<String> sentences, String why, List<Button> ways) implements Card {

    @Override
    public String summary() {
        return "How is your mentoring going?";
    }
}
