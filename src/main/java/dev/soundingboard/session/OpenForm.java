package dev.soundingboard.session;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentorship.MentorshipCards;
import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.session.SessionCommand.Form;
import org.springframework.stereotype.Component;

/** Opens the form to plan a session of that pair. */
@Component
class OpenForm implements Query<Form> {

    private final Mentorships mentorships;
    private final Sessions sessions;
    private final SessionForms forms;

    OpenForm(Mentorships mentorships, Sessions sessions, SessionForms forms) {
        this.mentorships = mentorships;
        this.sessions = sessions;
        this.forms = forms;
    }

    @Override
    public Reply handle(Actor actor, Form command) {
        return mentorships
                .theirs(command.mentorship(), actor)
                .map(pair -> Reply.show(
                        pair.mentorship().isActive()
                                ? forms.blank(pair, sessions.of(pair.id()), actor)
                                : SessionCards.ended(pair, actor.person())))
                .orElseGet(() -> Reply.show(MentorshipCards.noSuchPair()));
    }
}
