package dev.soundingboard.journal;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.journal.DetailsForms.Filled;
import dev.soundingboard.journal.JournalCommand.Correct;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.session.Lengths;
import dev.soundingboard.session.SessionState;
import dev.soundingboard.session.Sessions;
import dev.soundingboard.session.Slot;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A session was not quite as planned or logged. Nothing that the other has changed meanwhile is overwritten unseen. */
@Component
class CorrectMeeting implements Handler<Correct> {

    private final Journal journal;
    private final LogsInChats chats;
    private final Logging logging;
    private final Sessions sessions;
    private final DetailsForms forms;
    private final JournalRules rules;
    private final Schemes schemes;

    CorrectMeeting(
            Journal journal,
            LogsInChats chats,
            Logging logging,
            Sessions sessions,
            DetailsForms forms,
            JournalRules rules,
            Schemes schemes) {
        this.journal = journal;
        this.chats = chats;
        this.logging = logging;
        this.sessions = sessions;
        this.forms = forms;
        this.rules = rules;
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, Correct command) {
        return journal.change(actor, command.session(), entry -> {
            if (!mayChange(entry)) {
                return journal.present(entry, actor, "");
            }
            return entry.session().version() == command.version()
                    ? correct(entry, actor, command.typed())
                    : outdated(entry, actor, command.typed());
        });
    }

    private boolean mayChange(Entry entry) {
        return entry.isHeld() || entry.session().state() == SessionState.NOT_HELD || entry.hasItsTimeCome(rules.now());
    }

    private Reply correct(Entry entry, Actor actor, TypedMeeting typed) {
        if (typed.isNotHeld() && entry.isPlanned()) {
            sessions.notHeld(entry.session(), actor.person());
            return journal.present(entry, actor, "Noted.");
        }
        var choices = Choices.of(schemes.get(entry.scheme()), entry.session());
        return rules.meeting(typed, entry.pair().since(), actor.zone(), choices)
                .map(problem -> toMend(entry, actor, typed, problem))
                .orElseGet(() -> {
                    logging.heldAs(entry.session(), meeting(typed, actor, choices), actor);
                    chats.renew(entry);
                    return journal.present(entry.id(), actor, "Logged.");
                });
    }

    /** Pressed twice, it has been done; else both see what has changed meanwhile. */
    private Reply outdated(Entry entry, Actor actor, TypedMeeting typed) {
        var now = TypedMeeting.of(entry.session(), actor.zone());
        return now.isTheSameMeetingAs(typed)
                ? journal.present(entry, actor, "")
                : toMend(
                        entry,
                        actor,
                        typed,
                        "%s has changed this meanwhile: %s at %s, %s, %s. Save to replace that with what you typed."
                                .formatted(
                                        entry.nameOfOther(actor.person()),
                                        now.date(),
                                        now.time(),
                                        Lengths.inWords(entry.session().length()),
                                        now.format()));
    }

    private static Slot meeting(TypedMeeting typed, Actor actor, Choices choices) {
        return Slot.of(
                typed.start(actor.zone()).orElseThrow(),
                choices.length(typed).orElseThrow(),
                Objects.requireNonNullElse(typed.format(), ""));
    }

    private Reply toMend(Entry entry, Actor actor, TypedMeeting typed, String problem) {
        return Reply.replace(forms.of(entry, actor, new Filled(typed, problem, false)));
    }
}
