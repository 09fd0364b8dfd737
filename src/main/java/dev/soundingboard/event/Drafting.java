package dev.soundingboard.event;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Card;
import dev.soundingboard.event.EventCommand.Save;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes a day that nobody is told of yet. */
@Component
class Drafting {

    private static final String GONE =
            "Your team has thrown this day away since you opened the form. What you have typed would be another one.";

    private final TeamEvents team;
    private final Events events;
    private final EventRules rules;
    private final EventCards cards;
    private final Acts acts;

    Drafting(TeamEvents team, Events events, EventRules rules, EventCards cards, Acts acts) {
        this.team = team;
        this.events = events;
        this.rules = rules;
        this.cards = cards;
        this.acts = acts;
    }

    /** What is to mend is said on the form, with what was typed. */
    Card write(Actor admin, Save typed) {
        var zone = team.zone(admin.inScheme());
        if (typed.version() != 0) {
            return EventForm.of(typed.forAnother(UUID.randomUUID()), false, GONE, rules.today(zone), zone);
        }
        return rules.problem(typed, zone)
                .<Card>map(problem -> EventForm.of(typed, false, problem, rules.today(zone), zone))
                .orElseGet(
                        () -> written(admin, new Event(typed.event(), admin.inScheme(), rules.details(typed, zone))));
    }

    private Card written(Actor admin, Event event) {
        var now = events.saveAndFlush(event);
        acts.done(admin, now.id());
        return cards.forTeam(now, admin, "");
    }
}
