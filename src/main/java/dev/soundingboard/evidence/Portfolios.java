package dev.soundingboard.evidence;

import dev.soundingboard.people.Person;
import dev.soundingboard.scheme.Schemes;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together what all features have. */
@Component
class Portfolios {

    private final List<EvidencePart> parts;
    private final Schemes schemes;

    Portfolios(List<EvidencePart> parts, Schemes schemes) {
        this.parts = parts;
        this.schemes = schemes;
    }

    /** All that there is, up to that day; empty while there is nothing. */
    Optional<Portfolio> everything(Person person, String scheme, LocalDate today) {
        var owner = new Owner(person.id(), scheme, person.zone());
        var all = activities(owner);
        var kept = firstKept(owner);
        return Stream.concat(all.stream().map(Activity::day), kept.stream())
                .min(Comparator.naturalOrder())
                .map(first -> portfolio(person, scheme, new Period(first, today), all, kept));
    }

    Portfolio of(Person person, String scheme, Period period) {
        var owner = new Owner(person.id(), scheme, person.zone());
        return portfolio(person, scheme, period, activities(owner), firstKept(owner));
    }

    private Portfolio portfolio(
            Person person, String scheme, Period period, List<Activity> activities, Optional<LocalDate> kept) {
        var within = activities.stream().filter(it -> period.has(it.day())).toList();
        var hasRecords = !within.isEmpty()
                || kept.filter(day -> !day.isAfter(period.to())).isPresent();
        return new Portfolio(person.name(), schemes.get(scheme).name(), period, within, hasRecords);
    }

    private Optional<LocalDate> firstKept(Owner owner) {
        return parts.stream().flatMap(part -> part.firstKept(owner).stream()).min(Comparator.naturalOrder());
    }

    /** The earliest first. */
    List<OwnRecord> records(Person person, String scheme, Period period) {
        var owner = new Owner(person.id(), scheme, person.zone());
        return parts.stream()
                .flatMap(part -> part.records(owner).stream())
                .filter(it -> it.belongsTo(period))
                .sorted(Comparator.comparing(OwnRecord::day))
                .toList();
    }

    private List<Activity> activities(Owner owner) {
        return parts.stream()
                .flatMap(part -> part.activities(owner).stream())
                .sorted(Comparator.comparing(Activity::day))
                .toList();
    }
}
