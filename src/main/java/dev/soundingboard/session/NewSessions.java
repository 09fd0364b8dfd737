package dev.soundingboard.session;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.mentorship.MentorshipInFull;
import java.util.List;
import org.springframework.stereotype.Component;

/** Adds a session as it was typed. */
@Component
class NewSessions {

    private final Sessions sessions;
    private final SealedWords words;

    NewSessions(Sessions sessions, SealedWords words) {
        this.sessions = sessions;
        this.words = words;
    }

    Session add(MentorshipInFull pair, TypedSession typed, Actor by) {
        var session = Session.planned(pair, typed.slot(by.zone()), by.person());
        return sessions.save(session.arranged(words.seal(session, by.person(), typed.arranged())));
    }

    /** How many of the pair's come before that one. */
    static long earlier(Session session, List<Session> soFar) {
        return soFar.stream()
                .filter(other -> !other.id().equals(session.id()))
                .filter(other -> other.state() == SessionState.HELD
                        || (other.state() == SessionState.PLANNED
                                && other.start().isBefore(session.start())))
                .count();
    }
}
