package dev.soundingboard.mentorship;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Reply;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Which of somebody's pairs is meant by what they typed: the only one there is, or they are asked. */
@Component
public class WhichPair {

    private final Mentorships mentorships;
    private final WaysOn waysOn;

    WhichPair(Mentorships mentorships, WaysOn waysOn) {
        this.mentorships = mentorships;
        this.waysOn = waysOn;
    }

    /**
     * Among their pairs that go on.
     *
     * @param question above the list of several
     * @param only what happens with the only one
     * @param each the button beside each of several
     */
    public Reply of(
            Actor actor,
            String question,
            Function<MentorshipInFull, Reply> only,
            Function<MentorshipInFull, Button> each) {
        return among(mentorships.currentOf(actor.person(), actor.inScheme()), actor, question, only, each);
    }

    /** The same among these of theirs. */
    public Reply among(
            List<MentorshipInFull> pairs,
            Actor actor,
            String question,
            Function<MentorshipInFull, Reply> only,
            Function<MentorshipInFull, Button> each) {
        return switch (pairs.size()) {
            case 0 -> Reply.show(waysOn.inNoPair(actor));
            case 1 -> only.apply(pairs.get(0));
            default -> Reply.show(PairList.of(question, pairs, actor, each));
        };
    }
}
