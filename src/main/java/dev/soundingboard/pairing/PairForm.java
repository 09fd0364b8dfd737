package dev.soundingboard.pairing;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Template;
import java.util.List;

/**
 * Asks who is to be introduced to whom.
 *
 * @param problem what was wrong; empty on a fresh form
 * @param trainee id of who is chosen already; empty for nobody
 * @param trainees that one, as a choice
 * @param mentor the same of the mentor
 * @param mentors mentors who would fit, the best first, or the one who is chosen
 */
@Template("pairing/form")
record PairForm(
        String summary,
        String problem,
        String trainee,
        List<Reply.Choice> trainees,
        String mentor,
        List<Reply.Choice> mentors)
        implements Card {

    static PairForm blank(String problem) {
        return new PairForm("Introduce a trainee to a mentor", problem, "", List.of(), "", List.of());
    }

    /** With the trainee chosen. */
    PairForm of(Reply.Choice chosen, List<Reply.Choice> fitting) {
        return new PairForm(
                "Introduce %s to a mentor".formatted(chosen.title()),
                problem,
                chosen.value(),
                List.of(chosen),
                "",
                fitting);
    }

    /** With the mentor chosen. */
    PairForm with(Reply.Choice chosen) {
        return new PairForm(
                "Introduce a trainee to %s".formatted(chosen.title()),
                problem,
                "",
                List.of(),
                chosen.value(),
                List.of(chosen));
    }
}
