package dev.soundingboard.session;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentorship.Ending;
import dev.soundingboard.mentorship.MentorshipCards;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.scheme.SessionPolicy.AfterFirst;
import dev.soundingboard.session.SessionCommand.GoOn;
import dev.soundingboard.session.SessionForm.Hindrance;
import java.util.List;
import org.springframework.stereotype.Component;

/** Two yeses offer the next sessions; a no ends the pair kindly (S3, P7). Otherwise they see where they stand. */
@Component
class SayWhetherToGoOn implements Handler<GoOn> {

    private final PairLock lock;
    private final Mentorships mentorships;
    private final MentorshipCards pairs;
    private final Sessions sessions;
    private final Yeses yeses;
    private final AfterFirstCards cards;
    private final Notifications notifications;

    SayWhetherToGoOn(
            PairLock lock,
            Mentorships mentorships,
            MentorshipCards pairs,
            Sessions sessions,
            Yeses yeses,
            AfterFirstCards cards,
            Notifications notifications) {
        this.lock = lock;
        this.mentorships = mentorships;
        this.pairs = pairs;
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
                .map(pair -> Reply.replace(said(pair, actor, command.yes())))
                .orElseGet(() -> Reply.show(MentorshipCards.noSuchPair()));
    }

    private Card said(MentorshipInFull pair, Actor actor, boolean yes) {
        var soFar = sessions.of(pair.id());
        return cards.asked(pair, soFar)
                .map(policy -> yes ? goesOn(pair, soFar, policy, actor) : ends(pair, actor))
                .orElseGet(() -> yes ? pairs.of(pair.id(), actor.person()) : goesOnAlready(pair, actor));
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

    /** Not once both have said yes: then it is ended like any other pair, on its card. */
    private Card ends(MentorshipInFull pair, Actor actor) {
        if (cards.bothSayYes(pair)) {
            return goesOnAlready(pair, actor);
        }
        mentorships.end(pair, actor.person(), Ending.NOT_CONTINUED);
        return pairs.of(pair.id(), actor.person());
    }

    private Card goesOnAlready(MentorshipInFull pair, Actor actor) {
        var news = cards.bothSayYes(pair)
                ? "You have both said that you would like to go on. You can end the mentoring at any time, below."
                : "";
        return pairs.of(pair, actor.person(), news);
    }
}
