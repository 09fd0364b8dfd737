package dev.soundingboard.home;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.ConversationCommand.Help;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.ConversationCommand.Unknown;
import dev.soundingboard.chat.PhraseBook;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.scheme.Schemes;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Answers what we can't read with what is nearest to it, and with the obvious next step. */
@Component
class HelpWithUnknown implements Query<Unknown> {

    private static final int MOST_NEAR = 4;

    private final AtHome atHome;
    /** The phrase book knows every handler, and so this one too. */
    private final ObjectProvider<PhraseBook> phrases;

    private final Schemes schemes;

    HelpWithUnknown(AtHome atHome, ObjectProvider<PhraseBook> phrases, Schemes schemes) {
        this.atHome = atHome;
        this.phrases = phrases;
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, Unknown command) {
        var offers = atHome.of(actor);
        var ways = Stream.concat(offers.buttons().stream().limit(1), Stream.of(Home.asButton(), Help.asButton()))
                .toList();
        var near = phrases.getObject().nearest(command.text(), actor, offers::leadsSomewhere).stream()
                .filter(button -> leadsElsewhere(button, ways))
                .limit(Math.min(MOST_NEAR, Offers.MOST - ways.size()))
                .toList();
        return Reply.show(new UnknownCard(
                !near.isEmpty(), Stream.concat(near.stream(), ways.stream()).toList(), schemes.urgent(actor.scheme())));
    }

    private static boolean leadsElsewhere(Button button, List<Button> ways) {
        return ways.stream().noneMatch(way -> way.command().equals(button.command()));
    }
}
