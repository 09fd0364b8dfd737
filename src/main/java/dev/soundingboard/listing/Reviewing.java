package dev.soundingboard.listing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.independence.Structure;
import dev.soundingboard.independence.Workplace;
import dev.soundingboard.scheme.Schemes;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What every decision has in common: it is about an application to the admin's own scheme, as they saw it. */
@Component
class Reviewing {

    private final Applications applications;
    private final Structure structure;
    private final Schemes schemes;

    Reviewing(Applications applications, Structure structure, Schemes schemes) {
        this.applications = applications;
        this.structure = structure;
        this.schemes = schemes;
    }

    /** Answers for one that waits; otherwise says what has become of it. */
    Reply withWaiting(Actor admin, UUID id, Function<Submission, Card> answer) {
        return applications
                .submission(id)
                .filter(it -> it.application().scheme().equals(admin.inScheme()))
                .map(it -> it.application().is(ApplicationState.WAITING) ? answer.apply(it) : decided(it))
                .map(Reply::replace)
                .orElseGet(() -> Reply.show(
                        Refusal.because("We can’t find that application.", ApprovalCommand.Waiting.asButton())));
    }

    /** The same for a decision: whoever saw another version is shown the present one first, and so is
     * the second of two who decide at once. */
    Reply decide(Actor admin, UUID id, int version, Function<Submission, Card> decision) {
        applications.lockById(id);
        return withWaiting(
                admin,
                id,
                it -> problem(admin, it.application(), version)
                        .<Card>map(problem -> card(it, admin.zone()).with(problem, ""))
                        .orElseGet(() -> decision.apply(it)));
    }

    private static Optional<String> problem(Actor admin, Application application, int version) {
        if (application.person().equals(admin.person())) {
            return Optional.of("Somebody else in your team has to decide about you.");
        }
        return application.version() == version
                ? Optional.empty()
                : Optional.of("This has changed since you opened it. Please look again.");
    }

    ReviewCard card(Submission submission, ZoneId zone) {
        var application = submission.application();
        var at = structure
                .workplaceOf(application.person(), application.scheme())
                .orElse(new Workplace("Not given", "not given"));
        return ReviewCard.of(submission, at, schemes.get(application.scheme()), zone);
    }

    News decided(Submission submission) {
        var listed = submission.application().is(ApplicationState.LISTED);
        return new News(
                listed
                        ? "%s is a listed mentor".formatted(submission.name())
                        : "%s was asked for a change".formatted(submission.name()),
                listed ? "Trainees can find them now." : "It comes back here when they send it again.",
                List.of(ApprovalCommand.Waiting.asButton()));
    }
}
