package dev.soundingboard.roster;

import dev.soundingboard.chat.Amount;
import dev.soundingboard.chat.TeamCommand;
import dev.soundingboard.roster.NotHereYetCard.Row;
import dev.soundingboard.roster.RosterCommand.Export;
import dev.soundingboard.roster.RosterCommand.Import;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Draws the list of who has not come. */
@Component
class NotHereYetCards {

    private static final int MOST_SHOWN = 20;

    private final Roster roster;

    NotHereYetCards(Roster roster) {
        this.roster = roster;
    }

    /** As it is now. */
    NotHereYetCard of(String scheme, String problem) {
        var numbers = roster.numbers(scheme);
        var shown = roster.missing(scheme, MOST_SHOWN);
        return new NotHereYetCard(
                problem,
                lead(numbers),
                shown.stream()
                        .map(it -> new Row(it.name(), it.role().name().toLowerCase(Locale.ROOT), it.email()))
                        .toList(),
                numbers.missing() <= shown.size()
                        ? ""
                        : "And %s more.".formatted(Amount.inWords(numbers.missing() - shown.size())),
                List.of(Import.asButton(), Export.asButton(), TeamCommand.Menu.asButton()));
    }

    private static String lead(Roster.Numbers numbers) {
        if (numbers.all() == 0) {
            return "Nobody is on your list.";
        }
        return numbers.missing() == 0
                ? "Everybody on your list has come."
                : "%s of the %s people on your list have not opened Sounding Board with the address that you gave. "
                                .formatted(Amount.inWords(numbers.missing()), Amount.inWords(numbers.all()))
                        + "Or Teams does not show me their address. They can still join by themselves.";
    }
}
