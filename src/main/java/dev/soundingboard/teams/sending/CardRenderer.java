package dev.soundingboard.teams.sending;

import dev.soundingboard.cards.CardTemplates;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Draws a card: the template named on it, filled, as JSON. */
@Component
class CardRenderer {

    private final CardTemplates templates;

    CardRenderer(CardTemplates templates) {
        this.templates = templates;
    }

    String render(Card card) {
        var template = Objects.requireNonNull(
                card.getClass().getAnnotation(Template.class), () -> card.getClass() + " names no @Template");
        return templates.render(template.value(), card).toString();
    }
}
