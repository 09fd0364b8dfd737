package dev.soundingboard.mentorship;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.HomeItem;
import dev.soundingboard.mentorship.MentorshipCommand.Open;
import java.util.List;
import org.springframework.stereotype.Component;

/** A person's pairs on their home card. */
@Component
class MentorshipHome implements HomeItem {

    private final MentorshipRepository mentorships;

    MentorshipHome(MentorshipRepository mentorships) {
        this.mentorships = mentorships;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        if (actor.scheme() == null) {
            return List.of();
        }
        return mentorships.currentOf(actor.person(), actor.scheme()).stream()
                .map(pair -> new Waiting(
                        "You and %s are a pair".formatted(pair.nameOfOther(actor.person())),
                        new Button("Open", new Open(pair.mentorship().id()))))
                .toList();
    }

    @Override
    public List<Button> offersTo(Actor actor) {
        return List.of();
    }
}
