package dev.soundingboard.suspension;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.mentor.SuspensionCommand.Suspend;
import org.springframework.stereotype.Component;

/** The team hides a mentor from trainees; what was asked of them is released, and their pairs go on. */
@Component
class SuspendMentor implements Handler<Suspend> {

    private final Mentors mentors;
    private final SuspensionCards cards;
    private final Acts acts;

    SuspendMentor(Mentors mentors, SuspensionCards cards, Acts acts) {
        this.mentors = mentors;
        this.cards = cards;
        this.acts = acts;
    }

    /** Of two who decide at once, the second is shown how it is now. */
    @Override
    public Reply handle(Actor actor, Suspend command) {
        return Reply.replace(mentors.lock(command.mentor(), actor.inScheme())
                .<Card>map(mentor -> decided(mentor, actor, command.version()))
                .orElseGet(Mentors::noSuchMentor));
    }

    private Card decided(Mentor mentor, Actor actor, int version) {
        if (mentor.suspendedSince().isPresent() || mentor.version() != version) {
            return cards.of(mentor, actor);
        }
        acts.done(actor, mentor.person());
        return SuspensionCards.done(mentors.suspend(mentor.id()));
    }
}
