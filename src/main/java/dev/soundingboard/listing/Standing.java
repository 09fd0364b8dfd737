package dev.soundingboard.listing;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.scheme.CapacityPolicy.Limits;
import dev.soundingboard.scheme.Scheme;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where an application has got to, in words. */
final class Standing {

    private Standing() {}

    static String of(Application application) {
        if (application.is(ApplicationState.LISTED)) {
            return "Trainees can find you. What you change is shown at once.";
        }
        return application.is(ApplicationState.WAITING)
                ? "It waits for the scheme team. I’ll tell you when they have looked. You can still change it."
                : "Nobody sees it until you send it and the scheme team has approved it.";
    }

    /** Training, limits and agreement, which trainees don't see (M2, M3). */
    static String forTheTeam(Application application, Scheme scheme) {
        var own = application.draft().own();
        return Stream.of(
                        application.draft().experience().trainee() ? "A trainee" : "Not a trainee",
                        application.draft().experience().trained().isEmpty()
                                ? ""
                                : "trained in "
                                        + TypedMonth.inWords(
                                                application.draft().experience().trained()),
                        limits(own),
                        application
                                .agreed()
                                .map(it -> it.edition()
                                                .equals(scheme.mentors()
                                                        .agreement()
                                                        .version())
                                        ? "agreement accepted"
                                        : "accepted an earlier agreement")
                                .orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ", "", "."));
    }

    /** "Accepted on 23 November 2026."; empty if they haven't. */
    static String agreement(Application application, Scheme scheme, ZoneId zone) {
        var current = scheme.mentors().agreement().version();
        return application
                .agreed()
                .map(Agreed::at)
                .map(at -> application.hasAgreedTo(current)
                        ? "Accepted on %s.".formatted(Moments.dayInWords(at, zone))
                        : "An earlier edition was accepted on %s. This is the current one."
                                .formatted(Moments.dayInWords(at, zone)))
                .orElse("");
    }

    /** "2 mentees a year at most, 1 mentee at a time at most"; empty without any. */
    static String limits(Limits own) {
        return Stream.of(atMost(own.perYear(), "a year"), atMost(own.atATime(), "at a time"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String atMost(@Nullable Integer most, String of) {
        return most == null ? "" : "%s %s at most".formatted(LimitsCard.mentees(most), of);
    }
}
