package dev.soundingboard.suspension;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.TeamCommand;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.mentor.SuspensionCommand.Restore;
import org.springframework.stereotype.Component;

/** The team lets trainees find a hidden mentor again. */
@Component
class RestoreMentor implements Handler<Restore> {

    private final Mentors mentors;
    private final SuspensionCards cards;
    private final Acts acts;

    RestoreMentor(Mentors mentors, SuspensionCards cards, Acts acts) {
        this.mentors = mentors;
        this.cards = cards;
        this.acts = acts;
    }

    /** Of two who decide at once, the second is shown how it is now. */
    @Override
    public Reply handle(Actor actor, Restore command) {
        return Reply.replace(mentors.lock(command.mentor(), actor.inScheme())
                .<Card>map(mentor -> decided(mentor, actor, command.version()))
                .orElseGet(Mentors::noSuchMentor));
    }

    private Card decided(Mentor mentor, Actor actor, int version) {
        if (mentor.suspendedSince().isEmpty() || mentor.version() != version) {
            return cards.of(mentor, actor);
        }
        if (mentor.person().equals(actor.person())) {
            return Refusal.because("Somebody else in your team has to decide about you.", TeamCommand.Menu.asButton());
        }
        acts.done(actor, mentor.person());
        return SuspensionCards.done(mentors.restore(mentor.id()));
    }
}
