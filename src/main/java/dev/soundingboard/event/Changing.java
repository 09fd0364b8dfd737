package dev.soundingboard.event;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Card;
import dev.soundingboard.event.Event.State;
import dev.soundingboard.event.EventCommand.Save;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Changes a day and tells whoever comes, once it is announced. */
@Component
class Changing {

    private static final String CHANGED =
            "Somebody of your team has changed this day since you opened the form. Save again if this is right.";

    private final TeamEvents team;
    private final Events events;
    private final Replies replies;
    private final EventRules rules;
    private final EventForms forms;
    private final EventCards cards;
    private final EventNotifications notifications;
    private final Acts acts;

    Changing(
            TeamEvents team,
            Events events,
            Replies replies,
            EventRules rules,
            EventForms forms,
            EventCards cards,
            EventNotifications notifications,
            Acts acts) {
        this.team = team;
        this.events = events;
        this.replies = replies;
        this.rules = rules;
        this.forms = forms;
        this.cards = cards;
        this.notifications = notifications;
        this.acts = acts;
    }

    /** What says the same already, or can't be changed any more, is only shown. */
    Card change(Actor admin, Event event, Save command) {
        var stands = forms.asTyped(event);
        var typed = event.is(State.ANNOUNCED) ? command.forThe(stands.audience()) : command;
        return !forms.canChange(event) || stands.equals(typed.seeing(event.version()))
                ? cards.forTeam(event, admin, "")
                : problem(event, typed)
                        .map(problem -> forms.again(typed, event, admin, problem))
                        .orElseGet(() -> changed(admin, event, typed));
    }

    private Optional<String> problem(Event event, Save typed) {
        return rules.problem(typed, team.zone(event.scheme()))
                .or(() -> typed.version() == event.version() ? Optional.empty() : Optional.of(CHANGED))
                .or(() -> typed.places().isEmpty() ? Optional.empty() : tooFew(event, typed));
    }

    private Optional<String> tooFew(Event event, Save typed) {
        var coming = replies.coming(event.id());
        return coming > Integer.parseInt(typed.places())
                ? Optional.of("%d people come already. Give at least as many places.".formatted(coming))
                : Optional.empty();
    }

    private Card changed(Actor admin, Event event, Save typed) {
        event.change(rules.details(typed, team.zone(event.scheme())));
        var now = events.saveAndFlush(event);
        acts.done(admin, now.id());
        if (!now.is(State.ANNOUNCED)) {
            return cards.forTeam(now, admin, "");
        }
        notifications.changed(now);
        return cards.forTeam(now, admin, "It is changed. Whoever said that they come is told.");
    }
}
