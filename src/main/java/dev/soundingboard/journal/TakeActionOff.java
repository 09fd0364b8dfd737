package dev.soundingboard.journal;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.journal.ActionCommand.RemoveAction;
import org.springframework.stereotype.Component;

/** Either takes an action off, and its text is deleted. */
@Component
class TakeActionOff implements Handler<RemoveAction> {

    private final Journal journal;
    private final LogsInChats chats;
    private final AgreedActions actions;

    TakeActionOff(Journal journal, LogsInChats chats, AgreedActions actions) {
        this.journal = journal;
        this.chats = chats;
        this.actions = actions;
    }

    @Override
    public Reply handle(Actor actor, RemoveAction command) {
        return actions.findById(command.action())
                .map(action -> journal.changeLogged(actor, action.session(), entry -> {
                    if (action.version() != command.version()) {
                        return journal.present(entry, actor, "This action has changed meanwhile.");
                    }
                    actions.delete(action);
                    chats.changed(entry);
                    return journal.present(entry, actor, "Removed.");
                }))
                .orElseGet(() -> Reply.show(JournalCards.noSuchSession()));
    }
}
