package dev.soundingboard.session;

import dev.soundingboard.calendar.Meeting;
import dev.soundingboard.calendar.Meetings;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sessions, for people's calendars: also one that was cancelled, so that a calendar can free the time. */
@Component
class SessionMeetings implements Meetings {

    private final SessionRepository sessions;

    SessionMeetings(SessionRepository sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Meeting> find(UUID id) {
        return sessions.findById(id).map(SessionMeetings::meeting);
    }

    @Override
    public List<Meeting> beginning(UUID person, Instant after, Instant before) {
        return sessions.plannedBetween(person, after, before).stream()
                .map(SessionMeetings::meeting)
                .toList();
    }

    static Meeting meeting(Session session) {
        return new Meeting(
                session.id(),
                session.version(),
                session.start(),
                session.length(),
                !session.state().counts());
    }
}
