package dev.soundingboard.listing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentor.Mentors;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The mentor is away or full until a day, and free by themself from then on (P6). */
@Component
class SayAway implements Handler<CapacityCommand.Away> {

    private final MyPlaces places;
    private final Mentors mentors;
    private final CapacityCards cards;
    private final Clock clock;

    SayAway(MyPlaces places, Mentors mentors, CapacityCards cards, Clock clock) {
        this.places = places;
        this.mentors = mentors;
        this.cards = cards;
        this.clock = clock;
    }

    @Override
    public Reply handle(Actor actor, CapacityCommand.Away command) {
        var today = LocalDate.ofInstant(clock.instant(), actor.zone());
        var until = TypedUntil.read(command.until(), today);
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
