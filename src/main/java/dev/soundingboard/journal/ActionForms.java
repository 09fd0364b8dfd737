package dev.soundingboard.journal;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.journal.ActionCommand.AddAction;
import dev.soundingboard.scheme.Schemes;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The form for something that one of the two will do, and what must hold for it. */
@Component
class ActionForms {

    static final String TRAINEE = "trainee";
    static final String MENTOR = "mentor";

    private final JournalRules rules;
    private final Schemes schemes;

    ActionForms(JournalRules rules, Schemes schemes) {
        this.rules = rules;
        this.schemes = schemes;
    }

    Card fresh(Entry entry, Actor actor) {
        var mine = entry.isTrainee(actor.person()) ? TRAINEE : MENTOR;
        return of(entry, actor, new AddAction(entry.id(), UUID.randomUUID(), "", mine, ""), "");
    }

    Card of(Entry entry, Actor actor, AddAction typed, String problem) {
        var asTrainee = entry.isTrainee(actor.person());
        return new ActionForm(
                "Add an action",
                entry.nameOfOther(actor.person()),
                problem,
                typed,
                asTrainee ? "Me" : entry.traineeName(),
                asTrainee ? entry.mentorName() : "Me",
                schemes.get(entry.scheme()).records().longestAction(),
                rules.today(actor.zone()));
    }

    /** What to mend first, if anything. */
    Optional<String> problem(Entry entry, Actor actor, AddAction typed, int already) {
        var policy = schemes.get(entry.scheme()).records();
        return Stream.of(
                        typed.what().isEmpty() ? Optional.of("Say what is to be done.") : Optional.<String>empty(),
                        rules.shortEnough(typed.what(), policy.longestAction()),
                        Stream.of(TRAINEE, MENTOR).anyMatch(typed.who()::equals)
                                ? Optional.<String>empty()
                                : Optional.of("Choose who does it."),
                        rules.dueDay(typed.due(), actor.zone()),
                        already < policy.mostActions()
                                ? Optional.<String>empty()
                                : Optional.of("This session has %d actions. Remove one before you add another."
                                        .formatted(already)))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
