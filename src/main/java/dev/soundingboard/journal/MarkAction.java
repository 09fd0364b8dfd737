package dev.soundingboard.journal;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.journal.ActionCommand.Mark;
import org.springframework.stereotype.Component;

/** Either says that it is done, or isn't after all. */
@Component
class MarkAction implements Handler<Mark> {

    private final Journal journal;
    private final LogsInChats chats;
    private final AgreedActions actions;
    private final ActionLists lists;

    MarkAction(Journal journal, LogsInChats chats, AgreedActions actions, ActionLists lists) {
        this.journal = journal;
        this.chats = chats;
        this.actions = actions;
        this.lists = lists;
    }

    @Override
    public Reply handle(Actor actor, Mark command) {
        return actions.findById(command.action())
                .map(action -> journal.changeLogged(actor, action.session(), entry -> {
                    if (action.version() == command.version() && action.isDone() != command.done()) {
                        action.isDone(command.done());
                        actions.saveAndFlush(action);
                        chats.changed(entry);
                    }
                    return command.listed()
                            ? Reply.replace(lists.of(actor))
                            : journal.present(entry, actor, command.done() ? "Marked as done." : "");
                }))
                .orElseGet(() -> Reply.show(JournalCards.noSuchSession()));
    }
}
