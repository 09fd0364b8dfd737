package dev.soundingboard.teams.sending;

import dev.soundingboard.cards.CardTemplates;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.notification.Footer;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Draws a card: the template named on it, filled, as JSON. */
@Component
class CardRenderer {

    private final CardTemplates templates;

    CardRenderer(CardTemplates templates) {
        this.templates = templates;
    }

    String render(Card card) {
        return draw(card).toString();
    }

    /** A reminder with its footer: what was its own buttons stands above the footer, inside the card. */
    String render(Card card, Footer footer) {
        var drawn = draw(card);
        var below = draw(footer);
        var body = drawn.withArray("body");
        var actions = drawn.remove("actions");
        if (actions != null && !actions.isEmpty()) {
            body.addObject().put("type", "ActionSet").set("actions", actions);
        }
        below.path("body").forEach(body::add);
        drawn.set("actions", below.path("actions"));
        return drawn.toString();
    }

    private ObjectNode draw(Card card) {
        var template = Objects.requireNonNull(
                card.getClass().getAnnotation(Template.class), () -> card.getClass() + " names no @Template");
        return templates.render(template.value(), card);
    }
}
