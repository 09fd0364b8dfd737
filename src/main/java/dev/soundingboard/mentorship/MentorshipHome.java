package dev.soundingboard.mentorship;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.HomeItem;
import dev.soundingboard.mentorship.MentorshipCommand.Open;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A person's pairs on their home card. */
@Component
class MentorshipHome implements HomeItem {

    private final MentorshipRepository mentorships;
    private final Terms terms;

    MentorshipHome(MentorshipRepository mentorships, Terms terms) {
        this.mentorships = mentorships;
        this.terms = terms;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        if (actor.scheme() == null) {
            return List.of();
        }
        return mentorships.currentOf(actor.person(), actor.scheme()).stream()
                .map(pair -> new Waiting(
                        inWords(pair, actor.person()),
                        new Button("Open", new Open(pair.mentorship().id()))))
                .toList();
    }

    private String inWords(MentorshipInFull pair, UUID reader) {
        var other = pair.nameOfOther(reader);
        if (terms.isAsked(pair, reader)) {
            return "Would you like to go on with %s?".formatted(other);
        }
        return pair.mentorship().isPaused()
                ? "Your mentoring with %s is paused".formatted(other)
                : "You and %s are a pair".formatted(other);
    }

    @Override
    public List<Button> offersTo(Actor actor) {
        return List.of();
    }
}
