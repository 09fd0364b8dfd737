package dev.soundingboard.roster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Amount;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.roster.NotHereYetCard.Row;
import dev.soundingboard.roster.RosterCommand.Export;
import dev.soundingboard.roster.RosterCommand.Import;
import dev.soundingboard.roster.RosterCommand.NotHereYet;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Lists who has not come, with the address at which they are awaited, so that a mistake in it is seen. */
@Component
class ShowNotHereYet implements Query<NotHereYet> {

    private static final int MOST_SHOWN = 20;

    private final Roster roster;

    ShowNotHereYet(Roster roster) {
        this.roster = roster;
    }

    @Override
    public Reply handle(Actor actor, NotHereYet command) {
        var numbers = roster.numbers(actor.inScheme());
        var shown = roster.missing(actor.inScheme(), MOST_SHOWN);
        return Reply.show(new NotHereYetCard(
                lead(numbers),
                shown.stream()
                        .map(it -> new Row(it.name(), it.role().name().toLowerCase(Locale.ROOT), it.email()))
                        .toList(),
                numbers.missing() <= shown.size()
                        ? ""
                        : "And %s more.".formatted(Amount.inWords(numbers.missing() - shown.size())),
                List.of(Import.asButton(), Export.asButton())));
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
