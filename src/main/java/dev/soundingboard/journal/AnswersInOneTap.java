package dev.soundingboard.journal;

import dev.soundingboard.chat.Button;
import dev.soundingboard.journal.JournalCommand.Held;
import dev.soundingboard.journal.JournalCommand.Missed;
import dev.soundingboard.session.HowItWent;
import dev.soundingboard.session.Session;
import java.util.List;
import org.springframework.stereotype.Component;

/** They met, or they didn't: no more is asked (S6). */
@Component
class AnswersInOneTap implements HowItWent {

    @Override
    public List<Button> answers(Session session) {
        return to(session);
    }

    static List<Button> to(Session session) {
        return List.of(
                new Button("We met", new Held(session.id(), session.version())),
                new Button("We didn’t meet", new Missed(session.id(), session.version())));
    }
}
