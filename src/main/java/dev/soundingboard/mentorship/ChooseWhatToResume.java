package dev.soundingboard.mentorship;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentorship.MentorshipCommand.ChooseToResume;
import dev.soundingboard.mentorship.MentorshipCommand.Open;
import dev.soundingboard.mentorship.MentorshipCommand.Resume;
import org.springframework.stereotype.Component;

/** Shows their only pair, where a paused one can start again; or all. */
@Component
class ChooseWhatToResume implements Query<ChooseToResume> {

    private final WhichPair which;
    private final MentorshipCards cards;

    ChooseWhatToResume(WhichPair which, MentorshipCards cards) {
        this.which = which;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, ChooseToResume command) {
        return which.of(
                actor,
                "Which of them would you like to start again?",
                pair -> cards.of(pair, actor.person()),
                ChooseWhatToResume::way);
    }

    private static Button way(MentorshipInFull pair) {
        var mentorship = pair.mentorship();
        return mentorship.isPaused()
                ? new Button("Start again", new Resume(mentorship.id(), mentorship.version()))
                : new Button("Open", new Open(mentorship.id()));
    }
}
