package dev.soundingboard.mentorship;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentorship.MentorshipCommand.Open;
import org.springframework.stereotype.Component;

/** Shows one of the two where they stand. */
@Component
class OpenMentorship implements Query<Open> {

    private final MentorshipRepository mentorships;
    private final MentorshipCards cards;

    OpenMentorship(MentorshipRepository mentorships, MentorshipCards cards) {
        this.mentorships = mentorships;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Open command) {
        return mentorships
                .inFull(command.mentorship())
                .filter(pair -> pair.concerns(actor))
                .map(pair -> Reply.show(cards.of(pair, actor.person())))
                .orElseGet(() -> Reply.show(MentorshipCards.noSuchPair()));
    }
}
