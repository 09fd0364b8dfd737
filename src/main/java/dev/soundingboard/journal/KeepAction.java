package dev.soundingboard.journal;

import dev.soundingboard.calendar.Days;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.journal.ActionCommand.AddAction;
import org.springframework.stereotype.Component;

/** Keeps what one of the two will do (S6). Pressed twice, it is kept once. */
@Component
class KeepAction implements Handler<AddAction> {

    private final Journal journal;
    private final LogsInChats chats;
    private final ActionForms forms;
    private final AgreedActions actions;
    private final SealedJournal sealed;

    KeepAction(Journal journal, LogsInChats chats, ActionForms forms, AgreedActions actions, SealedJournal sealed) {
        this.journal = journal;
        this.chats = chats;
        this.forms = forms;
        this.actions = actions;
        this.sealed = sealed;
    }

    @Override
    public Reply handle(Actor actor, AddAction command) {
        return journal.changeLogged(actor, command.session(), entry -> {
            if (actions.findById(command.action()).isPresent()) {
                return journal.present(entry, actor, "");
            }
            return forms.problem(entry, actor, command, actions.countBySession(entry.id()))
                    .map(problem -> Reply.replace(forms.of(entry, actor, command, problem)))
                    .orElseGet(() -> keep(entry, actor, command));
        });
    }

    private Reply keep(Entry entry, Actor actor, AddAction command) {
        var parties = entry.pair().pair();
        var action = new AgreedAction(
                command.action(),
                entry.id(),
                entry.pair().id(),
                command.who().equals(ActionForms.TRAINEE) ? parties.trainee() : parties.mentorPerson(),
                sealed.seal(command.what(), command.action(), entry, actor.person()),
                Days.typed(command.due()).orElse(null));
        actions.saveAndFlush(action.agreed(actor.person()));
        chats.changed(entry);
        return journal.present(entry, actor, "Added.");
    }
}
