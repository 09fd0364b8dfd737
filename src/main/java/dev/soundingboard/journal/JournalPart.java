package dev.soundingboard.journal;

import dev.soundingboard.chat.Button;
import dev.soundingboard.journal.JournalCommand.Held;
import dev.soundingboard.journal.JournalCommand.Met;
import dev.soundingboard.journal.JournalCommand.MySessions;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.mentorship.PairPart;
import dev.soundingboard.session.Session;
import dev.soundingboard.session.SessionState;
import dev.soundingboard.session.Sessions;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** When the two met, and logging that they did, on the card of their pair. */
@Component
class JournalPart implements PairPart {

    private final Sessions sessions;
    private final JournalRules rules;

    JournalPart(Sessions sessions, JournalRules rules) {
        this.sessions = sessions;
        this.rules = rules;
    }

    @Override
    public Part of(MentorshipInFull pair, UUID reader) {
        var all = sessions.of(pair.id());
        var past = all.stream()
                .filter(session -> session.state() == SessionState.HELD)
                .map(session -> new Happening(
                        session.start(),
                        "You met (%s)".formatted(session.format().toLowerCase(Locale.UK))))
                .toList();
        var met = all.stream()
                .filter(this::waitsForAnAnswer)
                .reduce((one, later) -> later)
                .map(session -> new Way(Urgency.NEXT, new Button("We met", new Held(session.id(), session.version())))
                        .alsoInABreak())
                .orElseGet(() -> new Way(Urgency.ANY_TIME, new Button("We met", new Met(pair.id(), null))));
        var ours = new Way(Urgency.ANY_TIME, new Button("Our sessions", new MySessions(pair.id(), 0))).alsoInABreak();
        return new Part(List.of(), past, all.isEmpty() ? List.of(met) : List.of(met, ours));
    }

    private boolean waitsForAnAnswer(Session session) {
        return session.state() == SessionState.PLANNED && !session.end().isAfter(rules.now());
    }
}
