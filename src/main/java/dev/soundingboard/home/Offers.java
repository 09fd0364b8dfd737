package dev.soundingboard.home;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.ConversationCommand.Help;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.HomeItem;
import dev.soundingboard.chat.HomeItem.Waiting;
import dev.soundingboard.chat.PhraseBook;
import dev.soundingboard.chat.PhraseBook.Saying;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What all features together have for somebody. */
@Component
class Offers {

    /** A card of Teams has six buttons at most. */
    private static final int MOST = 6;

    private final List<HomeItem> items;

    Offers(List<HomeItem> items) {
        this.items = items;
    }

    List<Waiting> waitingFor(Actor actor) {
        return items.stream().flatMap(item -> item.waitingFor(actor).stream()).toList();
    }

    /** What the features offer; the first is the obvious next step. */
    List<Button> of(Actor actor) {
        return and(actor);
    }

    /** What help says to this person, of all that they can type. */
    List<Saying> sayings(Actor actor, PhraseBook phrases) {
        return phrases.sayingsOf(actor, command -> items.stream().noneMatch(item -> item.hides(actor, command)));
    }

    /** The same, with the way home. */
    List<Button> withHome(Actor actor) {
        return and(actor, Home.asButton());
    }

    /** The same, with the way home and to help. */
    List<Button> withWaysHome(Actor actor) {
        return and(actor, Home.asButton(), new Button("Help", new Help()));
    }

    /** As many offers as fit beside these ways. */
    private List<Button> and(Actor actor, Button... ways) {
        var offers =
                items.stream().flatMap(item -> item.offersTo(actor).stream()).limit(MOST - ways.length);
        return Stream.concat(offers, Stream.of(ways)).toList();
    }
}
