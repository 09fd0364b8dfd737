package dev.soundingboard.event;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.event.Event.State;
import dev.soundingboard.event.Replies.Guest;
import dev.soundingboard.standing.DevelopmentDays;
import dev.soundingboard.standing.DevelopmentDays.Day;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who was at a day, and what it is in each mentor's own log (M4). */
@Component
class Attending {

    private final Replies replies;
    private final EventCards cards;
    private final TeamEvents team;
    private final DevelopmentDays log;
    private final Clock clock;

    Attending(Replies replies, EventCards cards, TeamEvents team, DevelopmentDays log, Clock clock) {
        this.replies = replies;
        this.cards = cards;
        this.team = team;
        this.log = log;
        this.clock = clock;
    }

    /** Before it has begun nobody was there. */
    boolean canBeRecorded(Event event) {
        return event.is(State.ANNOUNCED) && event.hasBegun(clock.instant());
    }

    Reply page(Event event, Actor admin, int page, String note) {
        return Reply.replace(
                canBeRecorded(event)
                        ? AttendanceCard.of(event, replies.guests(event, true), page, admin.zone(), note)
                        : cards.forTeam(event, admin, notYet(event)));
    }

    boolean hasAnybody(Event event) {
        return replies.guests(event, true).stream().anyMatch(Guest::came);
    }

    private static String notYet(Event event) {
        return event.is(State.ANNOUNCED) ? "You can record who came once it has begun." : "";
    }

    /** Whoever was ticked was there, and whoever was unticked wasn't; what others recorded of the rest stays. */
    void record(Event event, Ticks ticks) {
        if (ticks.isEmpty()) {
            return;
        }
        var known = replies.guests(event, true);
        var came = known.stream().filter(it -> ticks.on().contains(it.person())).toList();
        var not = known.stream().filter(it -> ticks.off().contains(it.person())).toList();
        replies.came(event.id(), people(came), true);
        replies.came(event.id(), people(not), false);
        log(event, mentors(came), mentors(not));
    }

    /** A mentor who hadn't said that they come was there; recorded again it changes nothing. */
    void add(Event event, UUID person, UUID mentor) {
        if (replies.cameToo(event.id(), person)) {
            log(event, Set.of(mentor), List.of());
        }
    }

    private void log(Event event, Set<UUID> came, Collection<UUID> not) {
        var held = LocalDate.ofInstant(event.begins(), team.zone(event.scheme()));
        team.kind(event.scheme())
                .map(kind -> new Day(event.id(), kind, held, event.length()))
                .ifPresent(day -> log.record(day, came, not));
    }

    private static List<UUID> people(List<Guest> guests) {
        return guests.stream().map(Guest::person).toList();
    }

    private static Set<UUID> mentors(List<Guest> guests) {
        return guests.stream().map(Guest::mentor).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
