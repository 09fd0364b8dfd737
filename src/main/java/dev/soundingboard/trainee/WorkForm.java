package dev.soundingboard.trainee;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.trainee.TraineeCommand.Work;
import java.util.List;
import java.util.UUID;

/**
 * The second step of joining, and the form to change it later: where they work, who supervises or manages them (P3).
 *
 * @param joining whether they are joining: then it is one of two steps, with the declaration
 * @param problem what to mend first; empty on a fresh form
 * @param picked the people chosen so far
 * @param declaration what they declare on joining
 */
@Template("trainee/work")
record WorkForm(
        boolean joining,
        String problem,
        List<String> organisations,
        List<String> departments,
        List<Pick> picked,
        Work said,
        int longestName,
        String declaration)
        implements Card {

    /** Somebody chosen as a supervisor, by their id as a mentor. */
    record Pick(UUID mentor, String name) {}

    static WorkForm of(Scheme scheme, boolean joining, List<Mentor> known, Work said, String problem) {
        return new WorkForm(
                joining,
                problem,
                scheme.independence().organisations(),
                scheme.independence().departments(),
                known.stream()
                        .map(mentor -> new Pick(mentor.id(), mentor.name()))
                        .toList(),
                said,
                FormRules.LONGEST_NAME,
                scheme.independence().traineeDeclares());
    }

    @Override
    public String summary() {
        return joining ? "Where you work" : "Change where you work";
    }
}
