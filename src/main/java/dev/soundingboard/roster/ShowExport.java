package dev.soundingboard.roster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Amount;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.roster.RosterCommand.Export;
import dev.soundingboard.scheme.Schemes;
import org.springframework.stereotype.Component;

/** Gives the scheme team an address at which its people can be fetched as a table. */
@Component
class ShowExport implements Handler<Export> {

    private final Everybody everybody;
    private final ExportLinks links;
    private final Schemes schemes;
    private final Acts acts;

    ShowExport(Everybody everybody, ExportLinks links, Schemes schemes, Acts acts) {
        this.everybody = everybody;
        this.links = links;
        this.schemes = schemes;
        this.acts = acts;
    }

    @Override
    public Reply handle(Actor actor, Export command) {
        var count = everybody.count(actor.inScheme());
        var lead = count == 0
                ? "Nobody is on your list, and nobody has joined."
                : "%s people of %s: those on your list, and those who have joined by themselves."
                        .formatted(
                                Amount.inWords(count),
                                schemes.get(actor.inScheme()).name());
        acts.done(actor, actor.person());
        return Reply.show(new ExportCard(
                lead, count == 0 ? "" : links.to(actor.person(), actor.inScheme()), ExportLinks.GOOD_FOR.toMinutes()));
    }
}
