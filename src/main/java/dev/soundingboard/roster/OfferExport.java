package dev.soundingboard.roster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.roster.RosterCommand.Keep;
import dev.soundingboard.roster.RosterCommand.OfferToKeep;
import org.springframework.stereotype.Component;

/** Asks one of the scheme team whether the table may be put into their own store: only then does Teams say where. */
@Component
class OfferExport implements Query<OfferToKeep> {

    private final ExportFile file;
    private final ExportLinks links;

    OfferExport(ExportFile file, ExportLinks links) {
        this.file = file;
        this.links = links;
    }

    @Override
    public Reply handle(Actor actor, OfferToKeep command) {
        return new Reply.Offer(
                ExportFile.NAME,
                "Your scheme’s people and their addresses. I put it into your own OneDrive, where only you can open it.",
                file.of(actor.inScheme()).length,
                new Keep(links.offer(actor.person(), actor.inScheme())));
    }
}
