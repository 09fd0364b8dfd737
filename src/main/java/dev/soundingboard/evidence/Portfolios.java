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

    /** When there is something for the first time; empty while there is nothing. */
    Optional<LocalDate> earliest(Owner owner) {
        return Stream.concat(
                        activities(owner).stream().map(Activity::day),
                        parts.stream()
                                .flatMap(part -> part.records(owner).stream())
                                .map(OwnRecord::day))
                .min(Comparator.naturalOrder());
    }

    Portfolio of(Person person, String scheme, Period period) {
        var all = activities(new Owner(person.id(), scheme, person.zone())).stream()
                .filter(it -> period.has(it.day()))
                .toList();
        return new Portfolio(person.name(), schemes.get(scheme).name(), period, all);
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
