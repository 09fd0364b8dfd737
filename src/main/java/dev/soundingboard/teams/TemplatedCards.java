package dev.soundingboard.teams;

import dev.soundingboard.cards.CardTemplates;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import org.springframework.stereotype.Component;

/** Draws a card with the template named on its record. */
@Component
class TemplatedCards implements CardRenderer {

    private final CardTemplates templates;

    TemplatedCards(CardTemplates templates) {
        this.templates = templates;
    }

    @Override
    public String render(Card card) {
        return templates.render(templateOf(card), card).toString();
    }

    private static String templateOf(Card card) {
        var template = card.getClass().getAnnotation(Template.class);
        if (template == null) {
            throw new IllegalStateException(card.getClass().getName() + " names no @Template");
        }
        return template.value();
    }
}
