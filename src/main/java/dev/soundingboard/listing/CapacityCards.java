package dev.soundingboard.listing;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.hours.BeingAway;
import dev.soundingboard.listing.ListingCommand.Mine;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.mentor.Places;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A mentor's places in words (M2, P6). */
@Component
class CapacityCards {

    /** Who is away for longer asks to be taken off the list. */
    static final Period LONGEST = Period.ofYears(1);

    private final Mentors mentors;
    private final Clock clock;

    CapacityCards(Mentors mentors, Clock clock) {
        this.mentors = mentors;
        this.clock = clock;
    }

    Card of(Actor actor, Mentor mentor, String problem, String until) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, actor.zone());
        return new CapacityCard(
                mentor.hasRoom(now) ? "You are open to new mentees" : "You are not open to new mentees",
                problem,
                sentences(
                        mentors.places(mentor),
                        mentors.whoMayCome(mentor, actor.zone()),
                        mentor.awayUntil(now)
                                .map(end -> again(end, actor.zone()))
                                .orElse("")),
                mentor.saysNotNow(now)
                        ? List.of(
                                new Button("I’m free again", new CapacityCommand.Free()),
                                profile(),
                                BeingAway.asButton())
                        : List.of(
                                new Button("I’m full for now", new CapacityCommand.Full()),
                                profile(),
                                BeingAway.asButton()),
                until,
                new CapacityCard.Days(
                        today.plusDays(1).toString(), today.plus(LONGEST).toString()));
    }

    private static Button profile() {
        return new Button("My profile", new Mine());
    }

    /** Of a day “until” which somebody is away, others may think that it belongs to it. */
    private static String again(Instant until, ZoneId zone) {
        return "You are open to new mentees again from %s on.".formatted(Moments.dayInWords(until, zone));
    }

    private static List<String> sentences(Places places, String standing, String again) {
        var limits = places.limits();
        return Stream.of(
                        standing,
                        again,
                        places.taken() == 0
                                ? "You have no mentee now."
                                : "You have %s now.".formatted(LimitsCard.mentees(places.taken())),
                        left(limits.atATime(), places.taken(), "at a time"),
                        left(limits.perYear(), places.takenThisYear(), "a year"))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private static String left(@Nullable Integer limit, int taken, String of) {
        if (limit == null) {
            return "";
        }
        var left = Math.max(0, limit - taken);
        return "Your limit is %s %s: %s left."
                .formatted(
                        LimitsCard.mentees(limit),
                        of,
                        left == 0 ? "no place" : left == 1 ? "1 place" : left + " places");
    }
}
