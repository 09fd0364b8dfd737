package dev.soundingboard.journal;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.journal.JournalCommand.Save;
import dev.soundingboard.scheme.Schemes;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps what the two talked about and agreed. Nothing of the other's is overwritten unseen (S6, S7). */
@Component
class SaveOutcome implements Handler<Save> {

    private final Journal journal;
    private final LogsInChats chats;
    private final OutcomeForms forms;
    private final SealedJournal sealed;
    private final Entries entries;
    private final JournalRules rules;
    private final Schemes schemes;

    SaveOutcome(
            Journal journal,
            LogsInChats chats,
            OutcomeForms forms,
            SealedJournal sealed,
            Entries entries,
            JournalRules rules,
            Schemes schemes) {
        this.journal = journal;
        this.chats = chats;
        this.forms = forms;
        this.sealed = sealed;
        this.entries = entries;
        this.rules = rules;
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, Save command) {
        return journal.changeLogged(actor, command.session(), entry -> {
            var stored = sealed.written(entry);
            var typed = forms.typed(entry, command);
            if (typed.equals(stored)) {
                return journal.present(entry, actor, "");
            }
            return problem(command, entry)
                    .map(problem -> toMend(entry, actor, command, problem, ""))
                    .orElseGet(() -> entry.version() == command.version()
                            ? save(entry, actor, typed)
                            : toMend(entry, actor, command, meanwhile(entry, actor), stored.inWords()));
        });
    }

    private Optional<String> problem(Save typed, Entry entry) {
        return Stream.of(
                        rules.shortTopic(typed.own()),
                        rules.shortEnough(
                                typed.outcome(),
                                schemes.get(entry.scheme()).records().longestOutcome()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String meanwhile(Entry entry, Actor actor) {
        var byOther = entry.itsLog()
                .flatMap(SessionLog::writtenBy)
                .filter(writer -> !writer.equals(actor.person()))
                .isPresent();
        return "%s this while you were writing. What you typed is still below. Save to replace the other text with yours."
                .formatted(byOther ? entry.nameOfOther(actor.person()) + " changed" : "You changed");
    }

    private Reply save(Entry entry, Actor actor, Written typed) {
        var log = entry.itsLog()
                .orElseGet(() -> new SessionLog(
                        entry.id(),
                        entry.pair().id(),
                        actor.person(),
                        true,
                        entry.session().end()));
        log.write(sealed.seal(typed, entry, actor.person()), actor.person());
        entries.saveAndFlush(log);
        chats.renew(entry);
        return journal.present(entry.id(), actor, "Saved.");
    }

    private Reply toMend(Entry entry, Actor actor, Save typed, String problem, String theirs) {
        return Reply.replace(forms.of(entry, actor, typed, problem, theirs));
    }
}
