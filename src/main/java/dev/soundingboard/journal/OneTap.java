package dev.soundingboard.journal;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.session.Session;
import dev.soundingboard.session.SessionState;
import dev.soundingboard.session.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Logs a session of which nothing is known but the day: as it was planned, or as the two usually meet. */
@Component
class OneTap {

    private final Logging logging;
    private final Journal journal;
    private final AlreadyLogged already;
    private final SameMeeting same;
    private final DetailsForms forms;
    private final JournalRules rules;
    private final Schemes schemes;

    OneTap(
            Logging logging,
            Journal journal,
            AlreadyLogged already,
            SameMeeting same,
            DetailsForms forms,
            JournalRules rules,
            Schemes schemes) {
        this.logging = logging;
        this.journal = journal;
        this.already = already;
        this.same = same;
        this.forms = forms;
        this.rules = rules;
        this.schemes = schemes;
    }

    Reply log(Actor actor, MentorshipInFull pair, TypedDay typed) {
        var sessions = logging.sessionsOf(pair);
        var planned = typed.isGiven() ? Optional.<Session>empty() : latestThatHasBegun(sessions, pair, actor);
        return planned.map(session -> same.question(sessions, session, actor).orElseGet(() -> held(session, actor)))
                .orElseGet(() -> on(typed, sessions, pair, actor));
    }

    /** Who says that they met means a plan of these days; an older one that nobody answered is another matter. */
    private Optional<Session> latestThatHasBegun(List<Session> sessions, MentorshipInFull pair, Actor actor) {
        var within = schemes.get(pair.scheme()).records().plannedWithin();
        var lately = rules.now().atZone(actor.zone()).minus(within).toInstant();
        return sessions.stream()
                .filter(session -> session.state() == SessionState.PLANNED)
                .filter(session -> !session.start().isAfter(rules.now()))
                .filter(session -> session.start().isAfter(lately))
                .max(Comparator.comparing(Session::start));
    }

    private Reply held(Session session, Actor actor) {
        logging.held(session, actor);
        return journal.present(session.id(), actor, "Logged.");
    }

    private Reply on(TypedDay typed, List<Session> sessions, MentorshipInFull pair, Actor actor) {
        var day = typed.asOf(rules.today(actor.zone()));
        if (day.isEmpty()) {
            return Reply.show(forms.fresh(pair, actor, false, "I don’t know which day that is. Choose it here."));
        }
        var first = pair.mentorship().since().atZone(actor.zone()).toLocalDate();
        if (day.get().isBefore(first)) {
            return Reply.show(forms.fresh(pair, actor, false, rules.tooEarly(first)));
        }
        return Logging.ofDay(sessions, day.get(), actor)
                .map(session -> sameDay(session, day.get(), sessions, pair, actor))
                .orElseGet(() -> recorded(day.get(), sessions, pair, actor));
    }

    /** What was planned for the day and has begun is that one; what was planned for later was met earlier. */
    private Reply sameDay(Session session, LocalDate day, List<Session> sessions, MentorshipInFull pair, Actor actor) {
        if (session.state() == SessionState.HELD) {
            return already.reply(session.id(), actor);
        }
        return same.question(sessions, session, actor).orElseGet(() -> {
            var start = session.start().isAfter(rules.now())
                    ? usual(day, sessions, pair, actor).start()
                    : session.start();
            logging.heldAs(session, Slot.of(start, session.length(), session.format()), actor);
            return journal.present(session.id(), actor, "Logged.");
        });
    }

    private Reply recorded(LocalDate day, List<Session> sessions, MentorshipInFull pair, Actor actor) {
        var meeting = usual(day, sessions, pair, actor);
        return same.question(sessions, pair, meeting, actor).orElseGet(() -> {
            var session = logging.record(pair, meeting, actor);
            return journal.present(session.id(), actor, "Logged.");
        });
    }

    /** As long as sessions usually are, and in the way of the nearest one. When in the day isn't shown anywhere. */
    private Slot usual(LocalDate day, List<Session> sessions, MentorshipInFull pair, Actor actor) {
        var scheme = schemes.get(pair.scheme());
        var start = start(day, actor);
        var format = sessions.stream()
                .min(Comparator.comparing(
                        session -> Duration.between(session.start(), start).abs()))
                .map(Session::format)
                .orElseGet(() -> scheme.profile().ways().get(0));
        return Slot.of(start, scheme.sessions().usualLength(), format);
    }

    private Instant start(LocalDate day, Actor actor) {
        var now = rules.now();
        var midnight = day.atStartOfDay(actor.zone()).toInstant();
        var noon = day.atTime(LocalTime.NOON).atZone(actor.zone()).toInstant();
        var lastHour = now.truncatedTo(ChronoUnit.HOURS);
        var latest = noon.isBefore(lastHour) ? noon : lastHour;
        return latest.isBefore(midnight) ? midnight : latest;
    }
}
