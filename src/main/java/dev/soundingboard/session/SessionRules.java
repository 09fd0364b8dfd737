package dev.soundingboard.session;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.TextLength;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.session.TypedSession.Moment;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What must hold for what somebody typed. Each rule allows, or says what to mend; the form comes back as typed. */
@Component
class SessionRules {

    static final int LONGEST_PLACE = 200;
    static final int LONGEST_AGENDA = 200;
    static final int LONGEST_COVER = 500;

    private static final Pattern LINK = Pattern.compile("(?i)^(https?|ftp|file|javascript|data|mailto|tel):.*|.*://.*");

    private final Clock clock;

    SessionRules(Clock clock) {
        this.clock = clock;
    }

    /** All rules of the form in turn: what to mend first, if anything. */
    Optional<String> problem(TypedSession typed, Scheme scheme, ZoneId zone) {
        return Stream.of(
                        goodTime(typed.moment(), scheme, zone),
                        knownLength(typed, scheme),
                        knownWay(typed.format(), scheme),
                        shortEnough("the place", typed.place(), LONGEST_PLACE),
                        safeLink(typed.place()),
                        shortEnough("what it is about", typed.agenda(), LONGEST_AGENDA))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A real moment, ahead, and not further ahead than the scheme says. */
    Optional<String> goodTime(Moment typed, Scheme scheme, ZoneId zone) {
        var day = typed.day();
        var hour = typed.hour();
        if (day.isEmpty() || hour.isEmpty()) {
            return Optional.of("Give both a day and a time.");
        }
        var today = clock.instant().atZone(zone).toLocalDate();
        var last = scheme.sessions().lastDay(today);
        if (day.get().isAfter(last)) {
            return Optional.of("Choose a day up to %s.".formatted(Moments.dayInWords(last)));
        }
        if (day.get().isBefore(today) || !at(typed, zone).isAfter(clock.instant())) {
            return Optional.of("That time has passed. Choose one that is still to come.");
        }
        return zone.getRules().getValidOffsets(day.get().atTime(hour.get())).isEmpty()
                ? Optional.of("The clocks go forward then, so there is no such time on that day. Choose another one.")
                : Optional.empty();
    }

    /** S2: where the scheme closes the mentoring by itself, nothing is planned for after its last day. */
    static Optional<String> withinTerm(Moment typed, MentorshipInFull pair, Scheme scheme, ZoneId zone) {
        return pair.mentorship()
                .termEnds()
                .filter(ends -> scheme.ending().closes())
                .filter(ends -> !LocalDate.ofInstant(at(typed, zone), pair.traineeZone())
                        .isBefore(ends))
                .map(ends -> "Your mentoring lasts until %s. Choose a day before.".formatted(Moments.dayInWords(ends)));
    }

    /** No pair has more ahead than the scheme says. */
    Optional<String> room(List<Session> soFar, int more, Scheme scheme) {
        var ahead = soFar.stream()
                .filter(session -> session.isAhead(clock.instant()))
                .count();
        var most = scheme.sessions().mostAhead();
        return ahead + more <= most
                ? Optional.empty()
                : Optional.of("There can be up to %d sessions ahead, and you two have %d. Plan more once you have met."
                        .formatted(most, ahead));
    }

    /** An hour at which sessions don't usually begin is asked about; empty for any other. */
    static String question(Moment typed, Scheme scheme) {
        return typed.hour()
                .filter(hour -> !scheme.sessions().usualHours().include(hour))
                .map(hour -> "That is at %s. Is that right?".formatted(Moments.timeInWords(hour)))
                .orElse("");
    }

    /** The moment that a good time is. Where the clocks go back, it is the earlier of the two. */
    static Instant at(Moment typed, ZoneId zone) {
        return typed.day()
                .orElseThrow()
                .atTime(typed.hour().orElseThrow())
                .atZone(zone)
                .toInstant();
    }

    private static Optional<String> knownLength(TypedSession typed, Scheme scheme) {
        return typed.minutes().filter(scheme.sessions().lengths()::contains).isPresent()
                ? Optional.empty()
                : Optional.of("Choose how long it takes.");
    }

    /** S4. */
    private static Optional<String> knownWay(String format, Scheme scheme) {
        return scheme.profile().ways().contains(format)
                ? Optional.empty()
                : Optional.of("Choose how you would like to meet.");
    }

    static Optional<String> shortEnough(String what, String text, int longest) {
        return TextLength.tooLong(what, text, longest);
    }

    /** A link is one that can be trusted to be what it says: https, to a named host, with no one's name before it. */
    static Optional<String> safeLink(String place) {
        return Optional.of(place)
                .filter(text -> LINK.matcher(text).matches())
                .filter(Predicate.not(SessionRules::isLink))
                .map(link -> "A link must begin with https:// and stand alone. Or name the place in words.");
    }

    static boolean isLink(String link) {
        try {
            var uri = URI.create(link);
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
