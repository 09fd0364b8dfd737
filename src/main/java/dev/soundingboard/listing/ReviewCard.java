package dev.soundingboard.listing;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.independence.Workplace;
import dev.soundingboard.listing.ApprovalCommand.Approve;
import dev.soundingboard.mentor.Profile;
import dev.soundingboard.scheme.Scheme;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Somebody who would like to be a mentor, as the scheme team decides about them (M3).
 *
 * @param problem what hinders the decision; empty for nothing
 * @param facts what only the team sees
 * @param request what stands in the field for a change
 * @param version the version that this shows
 */
@Template("listing/review")
record ReviewCard(
        String problem,
        String name,
        List<Fact> facts,
        Profile profile,
        String waysOfWorking,
        String request,
        int longestRequest,
        UUID application,
        int version,
        Approve approve,
        Button others)
        implements Card {

    static final int LONGEST_REQUEST = 300;

    /** A fact and its name; an inert text, because some of it is theirs. */
    record Fact(String title, String text) {}

    static ReviewCard of(Submission submission, Workplace at, Scheme scheme, ZoneId zone) {
        var application = submission.application();
        return new ReviewCard(
                "",
                submission.name(),
                facts(application, at, scheme, zone),
                application.draft().profile(),
                String.join(", ", application.draft().ways()),
                "",
                LONGEST_REQUEST,
                application.id(),
                application.version(),
                new Approve(application.id(), application.version()),
                ApprovalCommand.Waiting.asButton());
    }

    ReviewCard with(String problemNow, String requestTyped) {
        return new ReviewCard(
                problemNow,
                name,
                facts,
                profile,
                waysOfWorking,
                requestTyped,
                longestRequest,
                application,
                version,
                approve,
                others);
    }

    private static List<Fact> facts(Application application, Workplace at, Scheme scheme, ZoneId zone) {
        var own = application.draft().own();
        return Stream.of(
                        new Fact("Works at", "%s, %s".formatted(at.organisation(), at.department())),
                        new Fact("Trainee", application.draft().experience().trainee() ? "Yes" : "No"),
                        new Fact(
                                "Trained",
                                TypedMonth.inWords(
                                        application.draft().experience().trained())),
                        new Fact("Rotations", application.draft().experience().rotations()),
                        new Fact("Own limits", Standing.limits(own)),
                        new Fact(scheme.mentors().agreement().name(), Standing.agreement(application, scheme, zone)))
                .filter(fact -> !fact.text().isEmpty())
                .toList();
    }

    @Override
    public String summary() {
        return "%s would like to be a mentor".formatted(name);
    }
}
