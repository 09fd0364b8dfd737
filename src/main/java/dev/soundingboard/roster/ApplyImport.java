package dev.soundingboard.roster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.TeamCommand;
import dev.soundingboard.roster.Drafts.Draft;
import dev.soundingboard.roster.Drafts.State;
import dev.soundingboard.roster.RosterCommand.Apply;
import dev.soundingboard.roster.RosterCommand.NotHereYet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Puts what was looked at onto the list, all of it or nothing; compared once more with the list as it is now. Where that
 * would change something else, it is looked at again.
 */
@Component
class ApplyImport implements Handler<Apply> {

    private final Drafts drafts;
    private final Imports imports;
    private final Roster roster;
    private final List<AfterImport> next;
    private final Acts acts;

    ApplyImport(Drafts drafts, Imports imports, Roster roster, List<AfterImport> next, Acts acts) {
        this.drafts = drafts;
        this.imports = imports;
        this.roster = roster;
        this.next = next;
        this.acts = acts;
    }

    @Override
    public Reply handle(Actor actor, Apply command) {
        return Reply.replace(drafts.take(command.draft(), actor.inScheme())
                .map(draft -> drafts.open(draft)
                        .map(table -> compared(actor, draft, table, command.seen()))
                        .orElseGet(() -> Settled.card(draft.state())))
                .orElseGet(Settled::gone));
    }

    private Card compared(Actor actor, Draft draft, String text, UUID seen) {
        try {
            var table = Table.read(text);
            roster.oneTurnAtATime(actor.inScheme());
            var comparison = imports.comparison(actor, table);
            return comparison.seen().equals(seen)
                    ? applied(actor, draft, comparison)
                    : imports.again(actor, draft.id(), table, comparison);
        } catch (UnreadableTable e) {
            throw new IllegalStateException("What we wrote can't be read", e);
        }
    }

    private Card applied(Actor actor, Draft draft, Comparison comparison) {
        roster.add(actor.inScheme(), comparison.added());
        roster.change(actor.inScheme(), comparison.changedTo());
        drafts.settle(draft, State.APPLIED);
        acts.done(actor, draft.id());
        return new News(
                "The list is up to date",
                "%s. Each joins by themself, when they open Sounding Board with that address."
                        .formatted(inWords(
                                comparison.added().size(), comparison.changed().size())),
                ways());
    }

    private List<Button> ways() {
        return Stream.of(
                        next.stream().map(AfterImport::next),
                        Stream.of(NotHereYet.asButton(), TeamCommand.Menu.asButton()))
                .flatMap(buttons -> buttons)
                .toList();
    }

    /** None of a kind isn't named, unless there is none of either. */
    private static String inWords(int added, int changed) {
        if (added == 0 && changed == 0) {
            return "Nothing had to change";
        }
        return Stream.of(PreviewCard.count(added, "new"), PreviewCard.count(changed, "changed"))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" and "));
    }
}
