package dev.soundingboard.standing;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.listing.CapacityCommand;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.standing.StandingCommand.Log;
import dev.soundingboard.standing.StandingCommand.Show;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What there is to look at for a mentor, and when to look next (M1, M4, P6). */
@Component
class LookCards {

    private final Mentors mentors;
    private final Attendances attendances;
    private final Looking looking;
    private final Schemes schemes;
    private final Clock clock;

    LookCards(Mentors mentors, Attendances attendances, Looking looking, Schemes schemes, Clock clock) {
        this.mentors = mentors;
        this.attendances = attendances;
        this.looking = looking;
        this.schemes = schemes;
        this.clock = clock;
    }

    Card of(Mentor mentor, ZoneId zone) {
        var scheme = schemes.get(mentor.scheme());
        var due = development(mentor, zone).due();
        var sentences = new ArrayList<String>();
        sentences.add("%s Is that still right?".formatted(mentors.whoMayCome(mentor, zone)));
        sentences.addAll(due);
        if (isShortOfMentees(mentor, scheme)) {
            sentences.add(scheme.mentors().standing().year());
        }
        var places = new Button("My places", new CapacityCommand.Show());
        return new LookCard(
                mentors.places(mentor).taken() == 0
                        ? "How are things for you as a mentor?"
                        : "How is your mentoring going?",
                sentences,
                "You get this about every %s as a mentor of %s. Nothing follows if you leave it."
                        .formatted(Amounts.period(scheme.mentors().standing().look()), scheme.name()),
                due.isEmpty() ? List.of(places, Show.asButton()) : List.of(Log.asButton(), places, Show.asButton()));
    }

    /** The next time; earlier if a development day comes round before. */
    Instant next(Mentor mentor, ZoneId zone) {
        var today = today(zone);
        var look = today.plus(schemes.get(mentor.scheme()).mentors().standing().look());
        var day = development(mentor, zone)
                .nextDay()
                .filter(it -> it.isBefore(look))
                .orElse(look);
        return clock.instant()
                .atZone(zone)
                .plusDays(ChronoUnit.DAYS.between(today, day))
                .toInstant();
    }

    /** M1, for whoever has been on the list for a year and is open to somebody. */
    private boolean isShortOfMentees(Mentor mentor, Scheme scheme) {
        var aYearOn = looking.since(mentor.id())
                .atZone(ZoneOffset.UTC)
                .plus(scheme.capacity().year())
                .toInstant();
        return scheme.mentors().standing().year() != null
                && !aYearOn.isAfter(clock.instant())
                && mentor.hasRoom(clock.instant())
                && new MenteesThisYear(mentors.places(mentor), scheme).isShort();
    }

    private Development development(Mentor mentor, ZoneId zone) {
        return new Development(
                schemes.get(mentor.scheme()).mentors().standing().kinds(),
                attendances.of(mentor.id(), Attendances.MOST),
                LocalDate.ofInstant(looking.since(mentor.id()), zone),
                today(zone));
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
