package dev.soundingboard.mentorship;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentorship.MentorshipCommand.ChooseToResume;
import dev.soundingboard.mentorship.MentorshipCommand.Open;
import dev.soundingboard.mentorship.MentorshipCommand.Resume;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Starts the only paused one again: both are told, and it can be paused again. Of several it asks which. */
@Component
class ChooseWhatToResume implements Handler<ChooseToResume> {

    private final Mentorships mentorships;
    private final MentorshipMoves moves;
    private final MentorshipCards cards;
    private final WhichPair which;
    private final Clock clock;

    ChooseWhatToResume(
            Mentorships mentorships, MentorshipMoves moves, MentorshipCards cards, WhichPair which, Clock clock) {
        this.mentorships = mentorships;
        this.moves = moves;
        this.cards = cards;
        this.which = which;
        this.clock = clock;
    }

    @Override
    public Reply handle(Actor actor, ChooseToResume command) {
        var all = mentorships.currentOf(actor.person(), actor.inScheme());
        var paused = all.stream().filter(pair -> pair.mentorship().isPaused()).toList();
        return paused.isEmpty()
                ? which.among(
                        all,
                        actor,
                        "None of these is paused",
                        pair -> Reply.show(cards.of(pair, actor.person())),
                        pair -> new Button("Open", new Open(pair.id())))
                : which.among(
                        paused,
                        actor,
                        "Which of them would you like to start again?",
                        pair -> moves.change(actor, pair.id(), locked -> resumed(locked, actor)),
                        pair -> new Button(
                                "Start again",
                                new Resume(pair.id(), pair.mentorship().version())));
    }

    /** Unless the other was quicker. */
    private Reply resumed(MentorshipInFull pair, Actor actor) {
        if (!pair.mentorship().isPaused()) {
            return Reply.show(cards.of(pair, actor.person()));
        }
        pair.mentorship().resume(actor.person(), clock.instant());
        return moves.done(pair, actor);
    }
}
