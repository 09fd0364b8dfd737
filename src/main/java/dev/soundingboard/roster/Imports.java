package dev.soundingboard.roster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Card;
import dev.soundingboard.roster.RosterFile.Row;
import dev.soundingboard.scheme.Schemes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads a table, says what it would change, and keeps that part of it until somebody decides. */
@Component
class Imports {

    /** A name may come in two columns. */
    private static final Set<Column> ALWAYS = Set.of(Column.ROLE, Column.EMAIL, Column.NAME);

    private final Schemes schemes;
    private final Roster roster;
    private final Drafts drafts;
    private final Clock clock;
    private final Acts acts;

    Imports(Schemes schemes, Roster roster, Drafts drafts, Clock clock, Acts acts) {
        this.schemes = schemes;
        this.roster = roster;
        this.drafts = drafts;
        this.clock = clock;
        this.acts = acts;
    }

    /**
     * What it would change. Only what would be kept is kept: no column that we don't know, no line that is refused; nor one
     * that isn't in the table, so that what is changed there meanwhile stays.
     */
    Card preview(Actor actor, String text) throws UnreadableTable {
        var table = Table.read(text);
        var comparison = comparison(actor, table);
        var rows = Stream.concat(comparison.added().stream(), comparison.changedTo().stream())
                .map(entry -> new Row(entry, ""))
                .toList();
        var scheme = schemes.get(actor.inScheme());
        return comparison.changesSomething()
                ? PreviewCard.of(comparison, table, kept(actor, table, rows), scheme)
                : PreviewCard.ofNothing(comparison, table, scheme);
    }

    /** The same of a table that is kept already, of which the list is another one now. */
    Card again(Actor actor, UUID draft, Table table, Comparison comparison) {
        var scheme = schemes.get(actor.inScheme());
        return comparison.changesSomething()
                ? PreviewCard.again(comparison, table, draft, scheme)
                : PreviewCard.ofNothing(comparison, table, scheme);
    }

    private UUID kept(Actor actor, Table table, List<Row> rows) {
        var draft = drafts.keep(
                actor.person(),
                actor.inScheme(),
                RosterFile.of(rows, column -> ALWAYS.contains(column) || table.has(column)));
        acts.done(actor, draft);
        return draft;
    }

    /** What a table changes of the list as it is now. */
    Comparison comparison(Actor actor, Table table) {
        var scheme = schemes.get(actor.inScheme());
        return Comparison.of(table, roster.of(scheme.id()), scheme, LocalDate.ofInstant(clock.instant(), actor.zone()));
    }
}
