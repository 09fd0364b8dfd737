package dev.soundingboard.journal;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.journal.JournalCommand.MySessions;
import dev.soundingboard.journal.JournalCommand.Open;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What somebody has still to do, in all their pairs. */
@Component
class ActionLists {

    private static final int MOST = 8;

    private final AgreedActions actions;
    private final SealedJournal sealed;
    private final JournalRules rules;

    ActionLists(AgreedActions actions, SealedJournal sealed, JournalRules rules) {
        this.actions = actions;
        this.sealed = sealed;
        this.rules = rules;
    }

    Card of(Actor actor) {
        var open = actions.openOf(actor.person(), actor.inScheme(), Limit.of(MOST + 1));
        var shown = open.stream().limit(MOST).toList();
        var texts = sealed.open(shown.stream().map(OpenAction::action).toList());
        var today = rules.today(actor.zone());
        var lines = shown.stream()
                .map(it -> line(it, texts.of(it.action()), actor, today))
                .toList();
        return new ActionsCard(
                open.isEmpty() ? "You have nothing left to do" : "What you agreed to do",
                open.size() > MOST ? "There are more. They show as you finish these." : "",
                lines,
                List.of(MySessions.asButton(), Home.asButton()));
    }

    private static ActionsCard.Line line(OpenAction open, String what, Actor actor, LocalDate today) {
        var action = open.action();
        return new ActionsCard.Line(
                what,
                "With %s. %s".formatted(open.nameOfOther(actor.person()), ActionLine.state(action, today)),
                action.isOverdue(today),
                List.of(ActionLine.mark(action, true), new Button("See the session", new Open(action.session()))));
    }
}
