package dev.soundingboard.session;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.session.SessionCommand.Ask;
import dev.soundingboard.session.SessionCommand.Form;
import java.util.List;
import org.springframework.stereotype.Component;

/** "Plan session": the form, or with whom if there are several. */
@Component
class AskForSession implements Query<Ask> {

    /** No card takes more buttons. */
    private static final int MOST = 6;

    private final Mentorships mentorships;
    private final Sessions sessions;
    private final SessionForms forms;

    AskForSession(Mentorships mentorships, Sessions sessions, SessionForms forms) {
        this.mentorships = mentorships;
        this.sessions = sessions;
        this.forms = forms;
    }

    @Override
    public Reply handle(Actor actor, Ask command) {
        return Reply.show(card(actor, mentorships.currentOf(actor.person(), actor.inScheme())));
    }

    private Card card(Actor actor, List<MentorshipInFull> pairs) {
        if (pairs.isEmpty()) {
            return Refusal.because(
                    "You plan sessions with your mentor or mentee. You are not in a pair just now.", Home.asButton());
        }
        if (pairs.size() == 1) {
            return forms.blank(pairs.get(0), sessions.of(pairs.get(0).id()), actor);
        }
        return new News(
                "With whom would you like to meet?",
                pairs.size() > MOST
                        ? "Choose one of these. For anybody else, say “home” and open your pair."
                        : "Choose one. Then you say when and where.",
                pairs.stream()
                        .limit(MOST)
                        .map(pair -> new Button(pair.nameOfOther(actor.person()), new Form(pair.id())))
                        .toList());
    }
}
