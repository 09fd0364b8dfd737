package dev.soundingboard.listing;

import dev.soundingboard.calendar.SpokenDay;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Role;
import dev.soundingboard.hours.BeingAway;
import dev.soundingboard.mentor.Mentors;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * The mentor is away or full until a day, and free by themself from then on (P6). Whoever has no places to speak of, such as
 * a trainee on leave, means that nobody is to write to them.
 */
@Component
class SayAway implements Handler<CapacityCommand.Away> {

    private final MyPlaces places;
    private final Mentors mentors;
    private final CapacityCards cards;
    private final BeingAway leave;
    private final Clock clock;

    SayAway(MyPlaces places, Mentors mentors, CapacityCards cards, BeingAway leave, Clock clock) {
        this.places = places;
        this.mentors = mentors;
        this.cards = cards;
        this.leave = leave;
        this.clock = clock;
    }

    @Override
    public Reply handle(Actor actor, CapacityCommand.Away command) {
        return actor.is(Role.MENTOR) ? awayUntil(actor, command) : leave.onLeaveUntil(actor, command.until());
    }

    private Reply awayUntil(Actor actor, CapacityCommand.Away command) {
        var today = LocalDate.ofInstant(clock.instant(), actor.zone());
        var until = SpokenDay.read(command.until(), today);
        return until.filter(day -> day.isAfter(today) && !day.isAfter(today.plus(CapacityCards.LONGEST)))
                .map(day -> places.after(
                        actor,
                        mentor -> mentors.away(
                                mentor.id(), day.atStartOfDay(actor.zone()).toInstant())))
                .orElseGet(() -> places.with(
                        actor,
                        mentor -> Reply.replace(cards.of(
                                actor,
                                mentor,
                                "Choose the day from which you are free again, within a year from now.",
                                until.map(LocalDate::toString).orElse("")))));
    }
}
