package dev.soundingboard.roster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.ConversationCommand.SentDocument;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Role;
import org.springframework.stereotype.Component;

/** Says what a table would change that one of the scheme team sent as a file. Nobody else's file is looked at. */
@Component
class ReadFile implements Handler<SentDocument> {

    private final Imports imports;
    private final OpenImport form;

    ReadFile(Imports imports, OpenImport form) {
        this.imports = imports;
        this.form = form;
    }

    @Override
    public Reply handle(Actor actor, SentDocument command) {
        if (!actor.is(Role.ADMIN)) {
            return Reply.show(SentDocument.refusal());
        }
        try {
            return Reply.show(
                    imports.preview(actor, TableText.of(command.document().content())));
        } catch (UnreadableTable e) {
            return Reply.show(form.card(actor, e.sentence(), ""));
        }
    }
}
