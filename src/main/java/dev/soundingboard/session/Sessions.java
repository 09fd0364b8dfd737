package dev.soundingboard.session;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.mentorship.MentorshipInFull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The sessions of all pairs. */
@Component
public class Sessions {

    private final SessionRepository sessions;

    Sessions(SessionRepository sessions) {
        this.sessions = sessions;
    }

    /** The session, for one of the two whose it is, in its scheme; for anybody else there is none. */
    public Optional<SessionInFull> theirs(UUID session, Actor actor) {
        return inFull(session).filter(it -> it.pair().concerns(actor));
    }

    /** The session, for whoever has made sure already that it concerns the reader. */
    Optional<SessionInFull> inFull(UUID session) {
        return sessions.inFull(session);
    }

    /** All of that pair, by their beginning. */
    public List<Session> of(UUID mentorship) {
        return sessions.findByMentorshipOrderBySlotStart(mentorship);
    }

    /** The two will meet then; {@link SessionEvent.Planned} is published. */
    public Session plan(MentorshipInFull pair, Slot slot, UUID by) {
        return save(Session.planned(pair, slot, by));
    }

    /** The two met without having planned it here; {@link SessionEvent.Held} is published. */
    public Session record(MentorshipInFull pair, Slot slot, UUID by) {
        return save(Session.recorded(pair.id(), slot, by));
    }

    /** A planned session took place; {@link SessionEvent.Held} is published. */
    public void held(Session session, UUID by) {
        session.held(by);
        save(session);
    }

    /** A planned session didn't take place; {@link SessionEvent.NotHeld} is published. */
    public void notHeld(Session session, UUID by) {
        session.notHeld(by);
        save(session);
    }

    Session save(Session session) {
        return sessions.saveAndFlush(session);
    }

    /** The session took place, then and so; {@link SessionEvent.Held} is published if it wasn't logged as held before. */
    public void heldAs(Session session, Slot slot, UUID by) {
        session.heldAs(slot, by);
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
