package dev.soundingboard.roster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.roster.RosterCommand.Paste;
import org.springframework.stereotype.Component;

/** Says what a pasted table would change. */
@Component
class ReadPasted implements Handler<Paste> {

    private final Imports imports;
    private final OpenImport form;

    ReadPasted(Imports imports, OpenImport form) {
        this.imports = imports;
        this.form = form;
    }

    @Override
    public Reply handle(Actor actor, Paste command) {
        try {
            return Reply.replace(imports.preview(actor, TableText.checked(command.text())));
        } catch (UnreadableTable e) {
            return Reply.replace(form.card(actor, e.sentence(), command.text()));
        }
    }
}
