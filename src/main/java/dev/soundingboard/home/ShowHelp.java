package dev.soundingboard.home;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Help;
import dev.soundingboard.chat.PhraseBook;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Role;
import dev.soundingboard.scheme.Schemes;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says what somebody can say, and whom to ask. */
@Component
class ShowHelp implements Query<Help> {

    private static final String SUMMARY = "What you can do here";

    private final AtHome atHome;
    /** The phrase book knows every handler, and so this one too. */
    private final ObjectProvider<PhraseBook> phrases;

    private final TeamSayings team;
    private final Schemes schemes;

    ShowHelp(AtHome atHome, ObjectProvider<PhraseBook> phrases, TeamSayings team, Schemes schemes) {
        this.atHome = atHome;
        this.phrases = phrases;
        this.team = team;
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, Help command) {
        return Reply.show(card(actor));
    }

    private Card card(Actor actor) {
        var offers = atHome.of(actor);
        var book = phrases.getObject();
        var urgent = schemes.urgent(actor.scheme());
        if (actor.scheme() == null) {
            var sayings = book.sayingsOf(actor, offers::leadsSomewhere);
            return new HelpCard(SUMMARY, "", sayings, List.of(), offers.withHome(), "", "", urgent);
        }
        var contact = schemes.get(actor.scheme()).team();
        var runsIt = actor.is(Role.ADMIN);
        return new HelpCard(
                SUMMARY,
                "Press a button, or type one of these.",
                book.sayingsOf(actor, command -> offers.leadsSomewhere(command) && !TeamSayings.has(command)),
                runsIt ? team.of(actor, book, offers::leadsSomewhere) : List.of(),
                offers.withHome(),
                contact.name(),
                runsIt ? "" : contact.email(),
                urgent);
    }
}
