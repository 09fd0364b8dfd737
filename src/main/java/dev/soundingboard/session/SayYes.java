package dev.soundingboard.session;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.ConversationCommand.Unknown;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.mentorship.WhichPair;
import dev.soundingboard.session.SessionCommand.GoOn;
import dev.soundingboard.session.SessionCommand.Yes;
import java.util.List;
import org.springframework.stereotype.Component;

/** A typed yes answers whether to go on (S3), if that is open; else it is a word like any other. */
@Component
class SayYes implements Handler<Yes> {

    private final Mentorships mentorships;
    private final SessionRepository sessions;
    private final AfterFirstCards cards;
    private final SayWhetherToGoOn answers;
    private final WhichPair which;
    private final Query<Unknown> otherWords;

    SayYes(
            Mentorships mentorships,
            SessionRepository sessions,
            AfterFirstCards cards,
            SayWhetherToGoOn answers,
            WhichPair which,
            Query<Unknown> otherWords) {
        this.mentorships = mentorships;
        this.sessions = sessions;
        this.cards = cards;
        this.answers = answers;
        this.which = which;
        this.otherWords = otherWords;
    }

    @Override
    public Reply handle(Actor actor, Yes command) {
        var asked = asked(actor);
        return asked.isEmpty()
                ? otherWords.handle(actor, new Unknown("yes"))
                : which.among(
                        asked,
                        actor,
                        "With whom would you like to go on?",
                        pair -> answers.handle(actor, new GoOn(pair.id(), true)),
                        AfterFirstCards::yes);
    }

    private List<MentorshipInFull> asked(Actor actor) {
        var pairs = mentorships.currentOf(actor.person(), actor.inScheme());
        var open = cards.open(pairs, sessions.byPair(pairs), actor.person());
        return pairs.stream().filter(pair -> open.containsKey(pair.id())).toList();
    }
}
