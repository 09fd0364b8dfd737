package dev.soundingboard.roster;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Confirmation;
import dev.soundingboard.chat.KnownName;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.roster.Awaited.One;
import dev.soundingboard.roster.RosterCommand.NotHereYet;
import dev.soundingboard.roster.RosterCommand.TakeOff;
import java.util.List;

/** Somebody on the list who is to come off it. */
final class OffCards {

    private OffCards() {}

    /** As it is now; whoever has come is on it for good. */
    static Card of(One one) {
        return one.here() ? here(one) : question(one);
    }

    private static Confirmation question(One one) {
        return new Confirmation(
                "Take %s off the list?".formatted(KnownName.inWords(one.name())),
                "You await them as a %s, with the address %s. They have not come.".formatted(one.as(), one.email()),
                List.of(
                        "I forget what you imported of them.",
                        "I tell nobody, and send no invitation that waits for them.",
                        "They can still join by themselves, and you can import them again."),
                List.of(
                        new Button("Take them off", new TakeOff(one.id(), one.version())),
                        new Button("Keep them", new NotHereYet())));
    }

    private static News here(One one) {
        return new News(
                "%s has come meanwhile".formatted(KnownName.inWords(one.name())),
                "They have opened Sounding Board with that address, so they stay on the list. Nothing has changed.",
                List.of(NotHereYet.asButton()));
    }

    static News done(One one) {
        return new News(
                "%s is off the list".formatted(KnownName.inWords(one.name())),
                "Import them again if the address had a mistake.",
                List.of(NotHereYet.asButton(), RosterCommand.Import.asButton()));
    }

    static Refusal gone() {
        return Refusal.because("They are not on your list any more.", NotHereYet.asButton());
    }
}
