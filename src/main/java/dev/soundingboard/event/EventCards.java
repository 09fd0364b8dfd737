package dev.soundingboard.event;

import dev.soundingboard.calendar.CalendarLinks;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.event.Event.State;
import dev.soundingboard.event.EventCard.Fact;
import dev.soundingboard.event.EventCommand.Announce;
import dev.soundingboard.event.EventCommand.AskOff;
import dev.soundingboard.event.EventCommand.CallOff;
import dev.soundingboard.event.EventCommand.Change;
import dev.soundingboard.event.EventCommand.Come;
import dev.soundingboard.event.EventCommand.NotCome;
import dev.soundingboard.event.EventCommand.Show;
import dev.soundingboard.event.Replies.Guest;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A day as cards, for guests and for the team. */
@Component
class EventCards {

    private final Replies replies;
    private final Guests guests;
    private final CalendarLinks calendar;
    private final Clock clock;

    EventCards(Replies replies, Guests guests, CalendarLinks calendar, Clock clock) {
        this.replies = replies;
        this.guests = guests;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** For somebody whom it is for, with what they have said. */
    EventCard forGuest(Event event, ZoneId zone, Optional<Boolean> said, String note) {
        var open = event.isOpen(clock.instant());
        var comes = said.orElse(false);
        return new EventCard(
                "A day for you on %s".formatted(EventWords.day(event, zone)),
                note,
                event.details().title(),
                EventWords.facts(event, zone),
                open && event.details().hasLink() ? event.details().place() : "",
                open && comes ? calendar.ics(EventMeetings.meeting(event)) : "",
                open ? answers(event, said) : List.of(Home.asButton()));
    }

    private static List<Button> answers(Event event, Optional<Boolean> said) {
        var come = new Button(said.isPresent() ? "I can come after all" : "I’ll come", new Come(event.id()));
        var not = new Button(said.isPresent() ? "I can’t come after all" : "I can’t", new NotCome(event.id()));
        return said.map(comes -> List.of(comes ? not : come)).orElse(List.of(come, not));
    }

    /** For the team, as it is now. */
    EventCard forTeam(Event event, Actor admin, String note) {
        var begun = event.hasBegun(clock.instant());
        var known = event.is(State.DRAFT) ? List.<Guest>of() : replies.guests(event, begun);
        var facts = new ArrayList<>(EventWords.facts(event, admin.zone()));
        facts.add(new Fact("For", event.details().audience().inWords()));
        if (!event.is(State.DRAFT)) {
            facts.add(
                    begun
                            ? new Fact("Were there", whoCame(event, known))
                            : new Fact(
                                    "Say they’ll come",
                                    EventWords.names(
                                            known.stream().filter(Guest::comes).toList())));
        }
        return new EventCard(
                summary(event, admin),
                note.isEmpty() ? state(event, begun) : note,
                event.details().title(),
                facts,
                "",
                "",
                ways(event, begun));
    }

    private static String whoCame(Event event, List<Guest> known) {
        var came = known.stream().filter(Guest::came).toList();
        return came.isEmpty() && event.hadNobodyCome() ? "Nobody" : EventWords.names(came);
    }

    private static String summary(Event event, Actor admin) {
        return "The day on %s".formatted(EventWords.day(event, admin.zone()));
    }

    private String state(Event event, boolean begun) {
        if (event.is(State.CANCELLED)) {
            return "It is called off.";
        }
        if (event.is(State.DRAFT)) {
            return begun
                    ? "Its time has come, and it was never announced. Change it, or throw it away."
                    : "Not announced yet. Announcing tells %s, each when they may be written to."
                            .formatted(guests.inWords(event));
        }
        return "";
    }

    private static List<Button> ways(Event event, boolean begun) {
        var back = Show.asButton();
        var change = new Button("Change it", new Change(event.id()));
        if (event.is(State.CANCELLED)) {
            return List.of(back);
        }
        if (event.is(State.DRAFT)) {
            var away = new Button("Throw it away", new CallOff(event.id(), event.version()));
            return begun
                    ? List.of(change, away, back)
                    : List.of(new Button("Announce it", new Announce(event.id(), event.version())), change, away, back);
        }
        return begun
                ? List.of(EventsForTeam.record(event), back)
                : List.of(back, change, new Button("Call it off", new AskOff(event.id())));
    }
}
