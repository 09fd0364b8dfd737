package dev.soundingboard.session;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentorship.EndForms;
import dev.soundingboard.mentorship.MentorshipCards;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.scheme.SessionPolicy.AfterFirst;
import dev.soundingboard.session.SessionCommand.GoOn;
import dev.soundingboard.session.SessionForm.Hindrance;
import java.util.List;
import org.springframework.stereotype.Component;

/** Two yeses offer the next sessions; a no leads to the end of the pair (S3, P7). Otherwise they see where they stand. */
@Component
class SayWhetherToGoOn implements Handler<GoOn> {

    private final PairLock lock;
    private final Mentorships mentorships;
    private final MentorshipCards pairs;
    private final EndForms endings;
    private final Sessions sessions;
    private final Yeses yeses;
    private final AfterFirstCards cards;
    private final Notifications notifications;

    SayWhetherToGoOn(
            PairLock lock,
            Mentorships mentorships,
            MentorshipCards pairs,
            EndForms endings,
            Sessions sessions,
            Yeses yeses,
            AfterFirstCards cards,
            Notifications notifications) {
        this.lock = lock;
        this.mentorships = mentorships;
        this.pairs = pairs;
        this.endings = endings;
        this.sessions = sessions;
        this.yeses = yeses;
        this.cards = cards;
        this.notifications = notifications;
    }

    @Override
    public Reply handle(Actor actor, GoOn command) {
        lock.take(command.mentorship());
        return mentorships
                .theirs(command.mentorship(), actor)
                .map(pair -> command.yes() ? Reply.replace(yes(pair, actor)) : Reply.show(no(pair, actor)))
                .orElseGet(() -> Reply.show(MentorshipCards.noSuchPair()));
    }

    private Card yes(MentorshipInFull pair, Actor actor) {
        var soFar = sessions.of(pair.id());
        return cards.asked(pair, soFar)
                .map(policy -> goesOn(pair, soFar, policy, actor))
                .orElseGet(() -> pairs.of(pair.id(), actor.person()));
    }

    private Card goesOn(MentorshipInFull pair, List<Session> soFar, AfterFirst policy, Actor actor) {
        var isNew = yeses.says(pair.id(), actor.person());
        if (!cards.bothSayYes(pair)) {
            return cards.waiting(pair, actor.person());
        }
        if (isNew) {
            notifications.tell(pair.otherThan(actor.person()), AfterFirstSession.BOTH, pair.id());
        }
        return cards.booking(pair, policy, soFar, TypedMoments.none(), Hindrance.NONE, actor.person());
    }

    /** Nothing has ended yet: like any other end it is confirmed, and can have a reason that stays theirs (P7). */
    private Card no(MentorshipInFull pair, Actor actor) {
        return pair.mentorship().isActive() ? endings.blank(pair, actor) : pairs.of(pair.id(), actor.person());
    }
}
