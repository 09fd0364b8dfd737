package dev.soundingboard.mentorship;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentorship.MentorshipCommand.End;
import org.springframework.stereotype.Component;

/** Either ends the mentoring, and the other is told (P7). The place is free, and still counts for its year (M2). */
@Component
class EndMentorship implements Handler<End> {

    private final MentorshipRepository mentorships;
    private final MentorshipCards cards;
    private final Mentorships pairs;

    EndMentorship(MentorshipRepository mentorships, MentorshipCards cards, Mentorships pairs) {
        this.mentorships = mentorships;
        this.cards = cards;
        this.pairs = pairs;
    }

    @Override
    public Reply handle(Actor actor, End command) {
        return mentorships
                .inFull(command.mentorship())
                .filter(pair -> pair.concerns(actor))
                .map(pair -> Reply.replace(ended(pair, actor, command.version())))
                .orElseGet(() -> Reply.show(MentorshipCards.noSuchPair()));
    }

    /** Pressed twice or outdated, it shows where they stand. */
    private Card ended(MentorshipInFull pair, Actor actor, int seen) {
        var mentorship = pair.mentorship();
        if (mentorship.isActive() && mentorship.version() == seen) {
            pairs.end(pair, actor.person());
        }
        return cards.of(pair, actor.person());
    }
}
