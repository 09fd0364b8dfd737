package dev.soundingboard.roster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.roster.RosterCommand.Export;
import dev.soundingboard.scheme.Schemes;
import org.springframework.stereotype.Component;

/** Gives the scheme team an address at which its people can be fetched as a table. */
@Component
class ShowExport implements Query<Export> {

    private final Everybody everybody;
    private final ExportLinks links;
    private final Schemes schemes;

    ShowExport(Everybody everybody, ExportLinks links, Schemes schemes) {
        this.everybody = everybody;
        this.links = links;
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, Export command) {
        var count = everybody.count(actor.inScheme());
        var lead = count == 0
                ? "Nobody is on your list, and nobody has joined."
                : "%s people of %s: those on your list, and those who have joined by themselves."
                        .formatted(
                                PreviewCard.number(count),
                                schemes.get(actor.inScheme()).name());
        return Reply.show(new ExportCard(
                lead, count == 0 ? "" : links.to(actor.person(), actor.inScheme()), ExportLinks.GOOD_FOR.toMinutes()));
    }
}
