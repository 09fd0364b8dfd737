package dev.soundingboard.roster;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.roster.Drafts.State;
import dev.soundingboard.roster.RosterCommand.Import;
import dev.soundingboard.roster.RosterCommand.NotHereYet;
import java.util.List;

/** What somebody reads whose import is no longer open. */
final class Settled {

    private Settled() {}

    static Card card(State state) {
        return switch (state) {
            case APPLIED ->
                new News(
                        "That is on the list already",
                        "Nothing was done a second time.",
                        List.of(NotHereYet.asButton(), Home.asButton()));
            case DISCARDED ->
                new News("Thrown away", "The list is as it was.", List.of(Import.asButton(), Home.asButton()));
            case OPEN -> gone();
        };
    }

    static Refusal gone() {
        return Refusal.because(
                "That import is too old, so I no longer have it. Send the table again.",
                Import.asButton(),
                Home.asButton());
    }
}
