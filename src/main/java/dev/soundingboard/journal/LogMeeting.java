package dev.soundingboard.journal;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.journal.DetailsForms.Filled;
import dev.soundingboard.journal.JournalCommand.Log;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.session.Session;
import dev.soundingboard.session.SessionState;
import dev.soundingboard.session.Slot;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Logs a session with what somebody knows of it. What both log of one day is one session, unless they say otherwise. */
@Component
class LogMeeting implements Handler<Log> {

    private final OpenPairs pairs;
    private final Logging logging;
    private final SameMeeting near;
    private final Journal journal;
    private final DetailsForms forms;
    private final JournalRules rules;
    private final Schemes schemes;

    LogMeeting(
            OpenPairs pairs,
            Logging logging,
            SameMeeting near,
            Journal journal,
            DetailsForms forms,
            JournalRules rules,
            Schemes schemes) {
        this.pairs = pairs;
        this.logging = logging;
        this.near = near;
        this.journal = journal;
        this.forms = forms;
        this.rules = rules;
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, Log command) {
        return pairs.theirs(command.mentorship(), actor, pair -> {
            var choices = Choices.of(schemes.get(pair.scheme()));
            return rules.meeting(command.typed(), pair.mentorship().since(), actor.zone(), choices)
                    .map(problem -> toMend(pair, actor, command.typed(), problem, false))
                    .orElseGet(() -> log(pair, actor, command.typed(), choices));
        });
    }

    private Reply log(MentorshipInFull pair, Actor actor, TypedMeeting typed, Choices choices) {
        var start = typed.start(actor.zone()).orElseThrow();
        var meeting =
                Slot.of(start, choices.length(typed).orElseThrow(), Objects.requireNonNullElse(typed.format(), ""));
        var sessions = logging.sessionsOf(pair);
        var same = typed.another()
                ? Logging.startingAt(sessions, start)
                : Logging.ofDay(sessions, start.atZone(actor.zone()).toLocalDate(), actor);
        return same.map(session -> sameDay(session, pair, actor, typed, meeting))
                .or(() -> typed.another() ? Optional.empty() : near.question(sessions, pair, meeting, actor))
                .orElseGet(() -> {
                    var session = logging.record(pair, meeting, actor);
                    return journal.present(session.id(), actor, "Logged.");
                });
    }

    private Reply sameDay(Session session, MentorshipInFull pair, Actor actor, TypedMeeting typed, Slot meeting) {
        if (session.state() == SessionState.HELD && !session.start().equals(meeting.start())) {
            var problem =
                    "A session on %s is logged already, by one of you. If you met twice that day, tick the box below."
                            .formatted(Moments.dayInWords(session.start(), actor.zone()));
            return toMend(pair, actor, typed, problem, true);
        }
        if (session.state() == SessionState.HELD) {
            return journal.present(session.id(), actor, "This is logged already.");
        }
        logging.heldAs(session, meeting, actor);
        return journal.present(session.id(), actor, "Logged.");
    }

    private Reply toMend(
            MentorshipInFull pair, Actor actor, TypedMeeting typed, String problem, boolean asksIfAnother) {
        var filled = new Filled(typed, problem, asksIfAnother || typed.another());
        return Reply.replace(forms.ofNew(pair, actor, filled));
    }
}
