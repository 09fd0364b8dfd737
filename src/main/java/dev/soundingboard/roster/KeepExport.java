package dev.soundingboard.roster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Document;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.roster.RosterCommand.Keep;
import org.springframework.stereotype.Component;

/** Makes the table that one of the scheme team allowed, as it is now. */
@Component
class KeepExport implements Handler<Keep> {

    private final ExportFile file;
    private final Acts acts;

    KeepExport(ExportFile file, Acts acts) {
        this.file = file;
        this.acts = acts;
    }

    @Override
    public Reply handle(Actor actor, Keep command) {
        acts.done(actor, actor.person());
        return new Reply.Hand(ExportFile.NAME, new Document(file.of(actor.inScheme())));
    }
}
