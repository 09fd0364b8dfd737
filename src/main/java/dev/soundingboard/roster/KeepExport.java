package dev.soundingboard.roster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Document;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.roster.RosterCommand.Export;
import dev.soundingboard.roster.RosterCommand.Keep;
import org.springframework.stereotype.Component;

/** Makes the table that one of the scheme team allowed, as it is now; not of another scheme, nor of an old offer. */
@Component
class KeepExport implements Handler<Keep> {

    private final ExportFile file;
    private final ExportLinks links;
    private final Acts acts;

    KeepExport(ExportFile file, ExportLinks links, Acts acts) {
        this.file = file;
        this.links = links;
        this.acts = acts;
    }

    @Override
    public Reply handle(Actor actor, Keep command) {
        if (!links.isOffered(command.offer(), actor.person(), actor.inScheme())) {
            return Reply.show(Refusal.because(
                    "That offer is too old, or was for another scheme. Nothing was put into your OneDrive.",
                    Export.asButton()));
        }
        acts.done(actor, actor.person());
        return new Reply.Hand(ExportFile.NAME, new Document(file.of(actor.inScheme())));
    }
}
