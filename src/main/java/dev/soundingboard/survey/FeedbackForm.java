package dev.soundingboard.survey;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.scheme.Scheme;
import java.util.UUID;

/**
 * The form for feedback.
 *
 * @param feedback id of what will be sent
 * @param team who reads it (D3)
 * @param problem what to mend; empty if nothing
 * @param text what was typed so far
 * @param urgent what to do in an emergency (D5)
 */
@Template("survey/feedback-form")
record FeedbackForm(UUID feedback, String team, String problem, String text, int longest, String urgent)
        implements Card {

    static final int LONGEST = 2000;

    static FeedbackForm of(UUID feedback, Scheme scheme, String text, String problem) {
        return new FeedbackForm(feedback, scheme.team().name(), problem, text, LONGEST, scheme.urgent());
    }

    @Override
    public String summary() {
        return "Feedback to the scheme team";
    }
}
