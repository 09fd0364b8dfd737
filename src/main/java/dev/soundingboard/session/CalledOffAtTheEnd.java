package dev.soundingboard.session;

import dev.soundingboard.mentorship.EndsWithIt;
import dev.soundingboard.mentorship.MentorshipInFull;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Of two whose mentoring has ended: what they had planned stands in their calendars still, until its time has passed. */
@Component
class CalledOffAtTheEnd implements EndsWithIt {

    private final SessionRepository sessions;
    private final Clock clock;

    CalledOffAtTheEnd(SessionRepository sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public Optional<String> of(MentorshipInFull pair) {
        return sessions.findByMentorshipOrderBySlotStart(pair.id()).stream()
                .filter(session -> session.state() == SessionState.CANCELLED
                        && session.start().isAfter(clock.instant()))
                .findFirst()
                .map(session -> "Sessions you had planned are cancelled. Take them out of your calendar.");
    }
}
