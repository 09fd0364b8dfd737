package dev.soundingboard.report;

import static dev.soundingboard.report.Rows.NOW;

import dev.soundingboard.report.Months.Group;
import dev.soundingboard.report.Present.Standing;
import dev.soundingboard.report.Rows.Doctor;
import dev.soundingboard.report.Rows.Guide;
import dev.soundingboard.report.Rows.Meeting;
import dev.soundingboard.report.Rows.Request;
import dev.soundingboard.report.Rows.Two;
import dev.soundingboard.report.Rows.Version;
import dev.soundingboard.report.Rows.Wished;
import dev.soundingboard.report.Steps.Reached;
import dev.soundingboard.scheme.CapacityPolicy.Limits;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures once more, counted person by person from the rows, and in no way as the database counts them. */
final class Recount {

    private final Rows rows;
    private final Scope scope;
    private final Set<UUID> cohort;

    Recount(Rows rows, Scope scope) {
        this.rows = rows;
        this.scope = scope;
        this.cohort = rows.doctors.stream()
                .filter(it ->
                        it.enrolled() && !it.joined().isBefore(scope.from().toInstant()))
                .map(Doctor::person)
                .collect(Collectors.toSet());
    }

    Reached reached() {
        var joinedEver = rows.doctors.stream()
                .filter(Doctor::enrolled)
                .map(Doctor::person)
                .collect(Collectors.toSet());
        var notCome = rows.listed.stream()
                .filter(it -> it.person() == null || !joinedEver.contains(it.person()))
                .filter(it -> it.invited() != null
                        && !it.invited().isBefore(scope.from().toInstant()));
        var settled = rows.versions.stream()
                .filter(Version::settled)
                .map(Version::pair)
                .collect(Collectors.toSet());
        var met = rows.meetings.stream()
                .filter(it -> it.state().equals("HELD"))
                .map(Meeting::pair)
                .collect(Collectors.toSet());
        var paired = trainees(pair -> true);
        var asked = new HashSet<>(paired);
        rows.requests.forEach(it -> asked.add(it.trainee()));
        rows.wishes.forEach(it -> asked.add(it.trainee()));
        var tasters = rows.requests.stream()
                .filter(it -> it.agreed() != null && Set.of("PAIRED", "CLOSED").contains(it.state()))
                .map(Request::trainee)
                .collect(Collectors.toSet());
        return new Reached(
                cohort.size() + notCome.count(),
                cohort.size(),
                ofCohort(asked),
                ofCohort(tasters),
                ofCohort(paired),
                ofCohort(trainees(pair -> settled.contains(pair.id()))),
                ofCohort(trainees(pair -> met.contains(pair.id()))),
                ofCohort(trainees(pair -> met.contains(pair.id()) && !pair.active())));
    }

    private Set<UUID> trainees(Predicate<Two> which) {
        return rows.pairs.stream().filter(which).map(Two::trainee).collect(Collectors.toSet());
    }

    private long ofCohort(Collection<UUID> people) {
        return people.stream().filter(cohort::contains).count();
    }

    Standing standing() {
        var active = rows.pairs.stream().filter(Two::active).toList();
        var rhythmic =
                active.stream().filter(it -> !it.paused() && hasRhythm(it)).toList();
        var inPairs = trainees(Two::active);
        var asking = Stream.concat(
                        rows.wishes.stream()
                                .filter(it -> it.state().equals("WAITING"))
                                .map(Wished::trainee),
                        rows.requests.stream()
                                .filter(it -> Set.of("ASKED", "SUGGESTED").contains(it.state()))
                                .map(Request::trainee))
                .filter(it -> !inPairs.contains(it))
                .distinct();
        return new Standing(
                cohort.size(),
                shown(active),
                shown(rhythmic),
                shown(rhythmic.stream().filter(this::keeps).toList()),
                rows.guides.stream().mapToLong(this::room).sum(),
                asking.count());
    }

    private static long shown(List<Two> pairs) {
        var trainees = new HashSet<UUID>();
        var mentors = new HashSet<UUID>();
        pairs.forEach(pair -> {
            trainees.add(pair.trainee());
            mentors.add(pair.mentor());
        });
        return Math.min(trainees.size(), mentors.size()) >= 5 ? pairs.size() : 0;
    }

    private boolean hasRhythm(Two pair) {
        var frequency = scope.scheme().meetings().frequency();
        return !agreed(pair).isEmpty() || frequency.every() != null || frequency.atLeast() != null;
    }

    /** What holds is the newest answer up to the newest version that is settled. */
    private String agreed(Two pair) {
        var settled = rows.versions.stream()
                .filter(it -> it.pair().equals(pair.id()) && it.settled())
                .mapToInt(Version::number)
                .max()
                .orElse(0);
        var every = "";
        for (var answer : rows.answers) {
            if (answer.pair().equals(pair.id()) && answer.prompt().equals("A1") && answer.number() <= settled) {
                every = answer.every() == null ? "" : answer.every();
            }
        }
        return every;
    }

    private boolean keeps(Two pair) {
        var counting = rows.meetings.stream()
                .filter(it ->
                        it.pair().equals(pair.id()) && Set.of("HELD", "PLANNED").contains(it.state()))
                .map(Meeting::start)
                .toList();
        var frequency = scope.scheme().meetings().frequency();
        var agreed = agreed(pair);
        var every = agreed.isEmpty() ? frequency.every() : Period.parse(agreed);
        if (every != null) {
            var last = pair.resumed() == null ? pair.since() : pair.resumed();
            for (var start : counting) {
                last = start.isAfter(last) ? start : last;
            }
            return after(last, every).isAfter(NOW);
        }
        var from = pair.since().plusSeconds(pair.away());
        var fewest = Objects.requireNonNull(frequency.atLeast());
        var within = Duration.between(from, after(from, Objects.requireNonNull(frequency.within())));
        var passed = 0;
        for (var i = 1; i <= fewest; i++) {
            passed += from.plus(within.dividedBy(fewest + 1L).multipliedBy(i)).isAfter(NOW) ? 0 : 1;
        }
        return !from.plus(within).isAfter(NOW) || passed <= counting.size();
    }

    private long room(Guide guide) {
        if (!guide.listed() || guide.suspended() || guide.freeFrom().isAfter(NOW)) {
            return 0;
        }
        var policy = scope.scheme().capacity();
        var limits = policy.limitsOf(guide.trainee(), new Limits(guide.perYear(), guide.atATime()));
        var taken =
                rows.held.stream().filter(it -> it.mentor().equals(guide.id())).toList();
        var now = taken.stream().filter(it -> it.until().equals(Rows.OPEN)).count();
        var thisYear = taken.stream()
                .filter(it -> after(it.since(), policy.year()).isAfter(NOW))
                .count();
        if (limits.perYear() == null && limits.atATime() == null) {
            return 1;
        }
        var byYear = limits.perYear() == null ? Long.MAX_VALUE : limits.perYear() - thisYear;
        var byTime = limits.atATime() == null ? Long.MAX_VALUE : limits.atATime() - now;
        return Math.max(0, Math.min(byYear, byTime));
    }

    List<Group> sessions() {
        return months(
                rows.meetings.stream().filter(it -> it.state().equals("HELD")).toList(),
                Meeting::start,
                it -> rows.pairs.stream()
                        .filter(pair -> pair.id().equals(it.pair()))
                        .findFirst()
                        .orElseThrow()
                        .trainee());
    }

    List<Group> newPairs() {
        return months(rows.pairs, Two::since, Two::trainee);
    }

    /** Month by month until five different trainees are together. */
    private <T> List<Group> months(List<T> all, Function<T, Instant> when, Function<T, UUID> whose) {
        var groups = new ArrayList<Group>();
        var people = new HashSet<UUID>();
        var times = 0L;
        var first =
                all.stream().map(when).min(Instant::compareTo).map(this::month).orElse(scope.thisMonth());
        var from = first;
        for (var month = first; !month.isAfter(scope.thisMonth()); month = month.plusMonths(1)) {
            for (var one : all) {
                if (month(when.apply(one)).equals(month)) {
                    people.add(whose.apply(one));
                    times++;
                }
            }
            if (people.size() >= 5) {
                groups.add(new Group(from, month, times));
                people.clear();
                times = 0;
                from = month.plusMonths(1);
            }
        }
        return groups.stream()
                .filter(it -> !it.to().isBefore(scope.firstMonth()))
                .toList();
    }

    private YearMonth month(Instant moment) {
        return YearMonth.from(moment.atZone(scope.zone()));
    }

    List<String> places() {
        var paired = trainees(Two::active);
        return List.of(
                "TRAINEES "
                        + byPlace(rows.doctors.stream()
                                .filter(it -> cohort.contains(it.person()))
                                .map(Doctor::place)),
                "PAIRS "
                        + byPlace(rows.doctors.stream()
                                .filter(it -> paired.contains(it.person()))
                                .map(Doctor::place)),
                "MENTORS "
                        + byPlace(rows.guides.stream()
                                .filter(it -> it.listed() && !it.suspended())
                                .map(Guide::place)));
    }

    private List<Long> byPlace(Stream<String> places) {
        var all = places.toList();
        var known = scope.scheme().profile().places();
        return Stream.concat(
                        known.stream()
                                .map(place -> all.stream().filter(place::equals).count()),
                        Stream.of(all.stream()
                                .filter(place -> !known.contains(place))
                                .count()))
                .toList();
    }

    private static Instant after(Instant moment, Period period) {
        return moment.atOffset(ZoneOffset.UTC).plus(period).toInstant();
    }
}
