package dev.soundingboard.event;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.event.Event.State;
import dev.soundingboard.event.EventCommand.Save;
import dev.soundingboard.people.People;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes a day that nobody is told of yet, or changes one and tells whoever comes. Pressed again it changes nothing. */
@Component
class SaveEvent implements Handler<Save> {

    private static final String CHANGED =
            "Somebody of your team has changed this day since you opened the form. Save again if this is right.";

    private final TeamEvents team;
    private final Events events;
    private final Replies replies;
    private final EventRules rules;
    private final EventForms forms;
    private final EventCards cards;
    private final EventNotifications notifications;
    private final People people;
    private final Acts acts;

    SaveEvent(
            TeamEvents team,
            Events events,
            Replies replies,
            EventRules rules,
            EventForms forms,
            EventCards cards,
            EventNotifications notifications,
            People people,
            Acts acts) {
        this.team = team;
        this.events = events;
        this.replies = replies;
        this.rules = rules;
        this.forms = forms;
        this.cards = cards;
        this.notifications = notifications;
        this.people = people;
        this.acts = acts;
    }

    @Override
    public Reply handle(Actor actor, Save command) {
        people.oneTurnAtATime(actor.person());
        return team.where(
                actor,
                kind -> events.lockById(command.event())
                        .map(event -> event.scheme().equals(actor.inScheme())
                                ? again(actor, event, command)
                                : TeamEvents.gone())
                        .orElseGet(() -> write(actor, command)));
    }

    private Reply write(Actor actor, Save typed) {
        var zone = team.zone(actor.inScheme());
        var problem = rules.problem(typed, zone);
        if (problem.isPresent()) {
            return Reply.replace(EventForm.of(typed, false, problem.get(), rules.today(zone), zone));
        }
        var event = new Event(typed.event(), actor.inScheme(), rules.details(typed, zone));
        return saved(actor, event);
    }

    private Reply again(Actor actor, Event event, Save command) {
        var stands = forms.asTyped(event);
        var typed = event.is(State.ANNOUNCED) ? withAudience(command, stands.audience()) : command;
        if (!forms.canChange(event) || stands.equals(typed.seeing(event.version()))) {
            return Reply.replace(cards.forTeam(event, actor, ""));
        }
        return problem(event, typed)
                .map(problem -> forms.again(typed, event, actor, problem))
                .orElseGet(() -> {
                    event.change(rules.details(typed, team.zone(event.scheme())));
                    var reply = saved(actor, event);
                    if (event.is(State.ANNOUNCED)) {
                        notifications.changed(event);
                    }
                    return reply;
                });
    }

    private Optional<String> problem(Event event, Save typed) {
        return rules.problem(typed, team.zone(event.scheme())).or(() -> {
            if (typed.version() != event.version()) {
                return Optional.of(CHANGED);
            }
            var coming = typed.places().isEmpty() ? 0 : replies.coming(event.id());
            return !typed.places().isEmpty() && coming > Integer.parseInt(typed.places())
                    ? Optional.of("%d people come already. Give at least as many places.".formatted(coming))
                    : Optional.empty();
        });
    }

    private Reply saved(Actor actor, Event event) {
        var now = events.saveAndFlush(event);
        acts.done(actor, now.id());
        return Reply.replace(cards.forTeam(
                now, actor, now.is(State.ANNOUNCED) ? "It is changed. Whoever said that they come is told." : ""));
    }

    /** Whom it is for doesn't change once they know of it. */
    private static Save withAudience(Save typed, String audience) {
        return new Save(
                typed.event(),
                typed.version(),
                typed.title(),
                typed.day(),
                typed.begins(),
                typed.hours(),
                typed.place(),
                typed.places(),
                audience);
    }
}
