package dev.soundingboard.journal;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.journal.JournalCommand.Log;
import dev.soundingboard.journal.JournalCommand.Open;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.session.Session;
import dev.soundingboard.session.SessionState;
import dev.soundingboard.session.Slot;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Two who remember a meeting on different days log it twice: whoever comes second is asked if it is the same (S6). */
@Component
class SameMeeting {

    private final Entries entries;
    private final Schemes schemes;

    SameMeeting(Entries entries, Schemes schemes) {
        this.entries = entries;
        this.schemes = schemes;
    }

    /** Asks about what the other has logged nearest to that day; empty if they have logged nothing near it. */
    Optional<Reply> question(List<Session> sessions, MentorshipInFull pair, Slot meeting, Actor actor) {
        return question(sessions, pair.id(), meeting, actor);
    }

    /** The same of what was planned, and what else is there of the pair. */
    Optional<Reply> question(List<Session> sessions, Session planned, Actor actor) {
        var slot = Slot.of(planned.start(), planned.length(), planned.format());
        return question(sessions, planned.mentorship(), slot, actor);
    }

    private Optional<Reply> question(List<Session> sessions, UUID mentorship, Slot meeting, Actor actor) {
        var within = schemes.get(actor.inScheme()).records().sameWithin();
        var day = meeting.start().atZone(actor.zone()).toLocalDate();
        return sessions.stream()
                .filter(session -> session.state() == SessionState.HELD)
                .filter(session -> isNear(dayOf(session, actor), day, within))
                .sorted(Comparator.comparing(session -> Math.abs(ChronoUnit.DAYS.between(dayOf(session, actor), day))))
                .flatMap(session -> entries.of(session.id(), actor.person()).stream())
                .filter(entry -> entry.isLoggedByOtherThan(actor.person()))
                .findFirst()
                .map(entry -> Reply.replace(asks(entry, mentorship, meeting, actor)));
    }

    private static boolean isNear(LocalDate one, LocalDate other, Period within) {
        return !one.isBefore(other.minus(within)) && !one.isAfter(other.plus(within));
    }

    private static LocalDate dayOf(Session session, Actor actor) {
        return session.start().atZone(actor.zone()).toLocalDate();
    }

    private static News asks(Entry theirs, UUID mentorship, Slot meeting, Actor actor) {
        var mine = TypedMeeting.of(meeting.start(), meeting.length().toMinutes(), meeting.format(), actor.zone(), true);
        return new News(
                "Is it the same meeting?",
                "%s has logged that you met on %s. You say that you met on %s."
                        .formatted(
                                theirs.nameOfOther(actor.person()),
                                Moments.dayInWords(theirs.session().start(), actor.zone()),
                                Moments.dayInWords(meeting.start(), actor.zone())),
                List.of(
                        new Button("Yes, the same", new Open(theirs.id())),
                        new Button("No, another one", new Log(mentorship, mine))));
    }
}
