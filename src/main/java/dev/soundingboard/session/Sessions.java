package dev.soundingboard.session;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.mentorship.Mentorships;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The sessions of all pairs. */
@Component
public class Sessions {

    private final SessionRepository sessions;
    private final Mentorships mentorships;

    Sessions(SessionRepository sessions, Mentorships mentorships) {
        this.sessions = sessions;
        this.mentorships = mentorships;
    }

    /** The session, for one of the two whose it is; for anybody else there is none. */
    public Optional<SessionInFull> theirs(UUID session, Actor actor) {
        return sessions.findById(session)
                .flatMap(it -> mentorships.theirs(it.mentorship(), actor).map(pair -> new SessionInFull(it, pair)));
    }

    /** All of that pair, by their beginning. */
    public List<Session> of(UUID mentorship) {
        return sessions.findByMentorshipOrderByStart(mentorship);
    }

    /** The two will meet then; {@link SessionEvent.Planned} is published. */
    public Session plan(MentorshipInFull pair, Instant start, Duration length, String format, UUID by) {
        return sessions.saveAndFlush(Session.planned(pair.id(), start, length, format, by));
    }

    /** The two met without having planned it here; {@link SessionEvent.Held} is published. */
    public Session record(MentorshipInFull pair, Instant start, Duration length, String format, UUID by) {
        return sessions.saveAndFlush(Session.recorded(pair.id(), start, length, format, by));
    }

    /** A planned session took place; {@link SessionEvent.Held} is published. */
    public void held(Session session, UUID by) {
        session.held(by);
        sessions.saveAndFlush(session);
    }

    /** A planned session didn't take place; {@link SessionEvent.NotHeld} is published. */
    public void notHeld(Session session, UUID by) {
        session.notHeld(by);
        sessions.saveAndFlush(session);
    }

    /** The session took place, then and so; {@link SessionEvent.Held} is published if it wasn't logged as held before. */
    public void heldAs(Session session, Instant start, Duration length, String format, UUID by) {
        session.heldAs(start, length, format, by);
        sessions.saveAndFlush(session);
    }

    /** A planned session was logged by mistake, and is planned again; {@link SessionEvent.TakenBack} is published. */
    public void takeBack(Session session, UUID by) {
        session.takenBack(by);
        sessions.saveAndFlush(session);
    }

    /** One that was recorded by mistake goes, with what was kept of it; {@link SessionEvent.TakenBack} is published. */
    public void remove(Session session, UUID by) {
        session.takenBack(by);
        sessions.delete(sessions.saveAndFlush(session));
    }
}
