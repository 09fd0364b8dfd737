package dev.soundingboard.standing;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;

/**
 * A look at one's own mentoring, now and then (M1, M4, P6).
 *
 * @param summary the question that it asks
 * @param sentences what there is to look at
 * @param why why it was sent
 */
@Template("standing/look")
record LookCard(String summary, List<String> sentences, String why, List<Button> ways) implements Card {}
