package dev.soundingboard.home;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Help;
import dev.soundingboard.chat.PhraseBook;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.scheme.Schemes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says what somebody can say, and whom to ask. */
@Component
class ShowHelp implements Query<Help> {

    private static final String SUMMARY = "What you can do here";

    private final AtHome atHome;
    /** The phrase book knows every handler, and so this one too. */
    private final ObjectProvider<PhraseBook> phrases;

    private final Schemes schemes;

    ShowHelp(AtHome atHome, ObjectProvider<PhraseBook> phrases, Schemes schemes) {
        this.atHome = atHome;
        this.phrases = phrases;
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, Help command) {
        return Reply.show(card(actor));
    }

    private Card card(Actor actor) {
        var offers = atHome.of(actor);
        var sayings = phrases.getObject().sayingsOf(actor, offers::leadsSomewhere);
        var urgent = schemes.urgent(actor.scheme());
        if (actor.scheme() == null) {
            return new HelpCard(SUMMARY, "", sayings, offers.withHome(), "", "", urgent);
        }
        var team = schemes.get(actor.scheme()).team();
        return new HelpCard(
                SUMMARY,
                "Press a button, or type one of these.",
                sayings,
                offers.withHome(),
                team.name(),
                team.email(),
                urgent);
    }
}
