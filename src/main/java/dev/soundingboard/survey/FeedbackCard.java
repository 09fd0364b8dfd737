package dev.soundingboard.survey;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;

/**
 * Feedback, for the scheme team.
 *
 * @param name who wrote it; empty if they left their name out
 */
@Template("survey/feedback")
record FeedbackCard(String name, String text) implements Card {

    @Override
    public String summary() {
        return name.isEmpty() ? "Feedback without a name" : "Feedback from " + name;
    }
}
