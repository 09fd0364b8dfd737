package dev.soundingboard.session;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Template;
import dev.soundingboard.scheme.Scheme;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The form that plans a session, or moves one, with what was typed so far.
 *
 * @param subject the pair, or the session that moves
 * @param moves whether it moves one
 * @param version of the session that moves
 * @param problem what to mend first; empty on a fresh form
 * @param warning what to ask about the time; empty for nothing
 * @param asked the time that is asked about
 * @param advice how to meet the first time, and what makes a good place (S3, S4)
 * @param zone the zone that times are typed in
 * @param whoSees who can read the place and what it is about (D3)
 */
@Template("session/form")
record SessionForm(
        String summary,
        String subject,
        boolean moves,
        int version,
        String problem,
        String warning,
        String asked,
        String advice,
        TypedSession typed,
        Days days,
        String zone,
        List<Reply.Choice> lengths,
        List<String> ways,
        int longestPlace,
        int longestAgenda,
        String whoSees)
        implements Card {

    /** The days that the form offers. */
    record Days(LocalDate earliest, LocalDate latest) {

        static Days of(Scheme scheme, LocalDate today) {
            return new Days(today, scheme.sessions().lastDay(today));
        }
    }

    /** What the form is for: planning for a pair, or moving one of its sessions. */
    record For(String summary, String subject, boolean moves, int version, String otherName, boolean firstTime) {}

    /** What stands in its way. */
    record Hindrance(String problem, String warning) {

        static final Hindrance NONE = new Hindrance("", "");

        static Hindrance toMend(Optional<String> problem) {
            return new Hindrance(problem.orElse(""), "");
        }

        boolean isNone() {
            return equals(NONE);
        }

        Hindrance or(Supplier<Hindrance> next) {
            return isNone() ? next.get() : this;
        }

        /** What is asked about those times; nothing if all is well. */
        String about(String times) {
            return warning.isEmpty() ? "" : times;
        }
    }

    static SessionForm of(
            For what, TypedSession typed, Hindrance hindrance, Scheme scheme, ZoneId zone, LocalDate today) {
        var policy = scheme.sessions();
        var first = what.firstTime() ? Objects.requireNonNullElse(policy.firstFormat(), "") : "";
        return new SessionForm(
                what.summary(),
                what.subject(),
                what.moves(),
                what.version(),
                hindrance.problem(),
                hindrance.warning(),
                hindrance.about(typed.inLine()),
                (first + " " + policy.place()).strip(),
                typed,
                Days.of(scheme, today),
                Moments.zoneInWords(zone),
                Lengths.choices(policy.lengths()),
                scheme.profile().ways(),
                SessionRules.LONGEST_PLACE,
                SessionRules.LONGEST_AGENDA,
                "I show where you meet and what it is about only to you and %s.".formatted(what.otherName()));
    }
}
