package dev.soundingboard.journal;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Button;
import dev.soundingboard.journal.ActionCommand.Mark;
import dev.soundingboard.journal.ActionCommand.RemoveAction;
import java.time.LocalDate;
import java.util.List;

/**
 * One action on a card.
 *
 * @param what as it was written
 * @param says whose it is, and by when
 * @param late whether its day has passed
 * @param marks says it is done, or isn't after all; empty if that can't be said any more
 * @param removals the same for taking it off
 */
record ActionLine(String what, String says, boolean late, List<Button> marks, List<Button> removals) {

    static ActionLine of(AgreedAction action, String what, String who, LocalDate today, boolean open) {
        return new ActionLine(
                what,
                "%s. %s".formatted(who, state(action, today)),
                action.isOverdue(today),
                open ? List.of(mark(action, false)) : List.of(),
                open ? List.of(new Button("Remove it", new RemoveAction(action.id(), action.version()))) : List.of());
    }

    static Button mark(AgreedAction action, boolean listed) {
        return new Button(
                action.isDone() ? "Not done after all" : "Done",
                new Mark(action.id(), action.version(), !action.isDone(), listed));
    }

    static String state(AgreedAction action, LocalDate today) {
        if (action.isDone()) {
            return "Done.";
        }
        return action.due()
                .map(due -> action.isOverdue(today)
                        ? "Overdue: it was due on %s.".formatted(Moments.dayInWords(due))
                        : "By %s.".formatted(due.equals(today) ? "today" : Moments.dayInWords(due)))
                .orElse("Not done yet.");
    }
}
