package dev.soundingboard.event;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.event.Event.State;
import dev.soundingboard.event.EventCommand.Save;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** The form for a day, with what it says or what was typed. */
@Component
class EventForms {

    private final TeamEvents team;
    private final EventRules rules;
    private final EventCards cards;
    private final Clock clock;

    EventForms(TeamEvents team, EventRules rules, EventCards cards, Clock clock) {
        this.team = team;
        this.rules = rules;
        this.cards = cards;
        this.clock = clock;
    }

    /** What has begun, or is called off, is only shown. */
    Card toChange(Event event, Actor admin) {
        return canChange(event) ? form(asTyped(event), event, admin, "") : cards.forTeam(event, admin, "");
    }

    Card again(Save typed, Event event, Actor admin, String problem) {
        return form(typed.seeing(event.version()), event, admin, problem);
    }

    private Card form(Save typed, Event event, Actor admin, String problem) {
        var zone = team.zone(admin.inScheme());
        return EventForm.of(typed, event.is(State.ANNOUNCED), problem, rules.today(zone), zone);
    }

    /** Also a draft whose time has come: it is given another. */
    boolean canChange(Event event) {
        return event.is(State.DRAFT) || event.isOpen(clock.instant());
    }

    /** As somebody would type it. */
    Save asTyped(Event event) {
        ZoneId zone = team.zone(event.scheme());
        var begins = event.begins().atZone(zone);
        var places = event.details().places();
        return new Save(
                event.id(),
                event.version(),
                event.details().title(),
                begins.toLocalDate().toString(),
                begins.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString(),
                EventWords.hours(event.details()),
                event.details().place(),
                places == null ? "" : places.toString(),
                event.details().audience().name());
    }
}
