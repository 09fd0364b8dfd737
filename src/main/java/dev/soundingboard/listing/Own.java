package dev.soundingboard.listing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentor.Mentors;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Somebody's own application: found for nobody else, stored, and passed on to the list once they are listed. */
@Component
class Own {

    private final Applications applications;
    private final Mentors mentors;
    private final StepCards cards;

    Own(Applications applications, Mentors mentors, StepCards cards) {
        this.applications = applications;
        this.mentors = mentors;
        this.cards = cards;
    }

    /** Answers for an application that is theirs. */
    Reply withTheirs(Actor actor, UUID id, Function<Application, Reply> answer) {
        return applications
                .findById(id)
                .or(() -> mentors.find(id).flatMap(mentor -> inScheme(mentor.person(), mentor.scheme())))
                .filter(application -> application.person().equals(actor.person()))
                .map(answer)
                .orElseGet(() -> Reply.show(Refusal.because("We can’t find that profile.", Home.asButton())));
    }

    /** The one they mean if they don't say which: of their current scheme, or else the one they are writing. */
    Optional<Application> current(Actor actor) {
        return applications.findByPerson(actor.person()).stream()
                .min(Comparator.comparing((Application it) -> !it.scheme().equals(actor.scheme()))
                        .thenComparing(it -> it.is(ApplicationState.LISTED)))
                .or(() -> Optional.ofNullable(actor.scheme()).flatMap(scheme -> inScheme(actor.person(), scheme)))
                .filter(application -> !application.is(ApplicationState.LEFT));
    }

    /** Theirs of that scheme. */
    Optional<Application> inScheme(UUID person, String scheme) {
        return applications
                .findByPersonAndScheme(person, scheme)
                .or(() -> mentors.of(person, scheme).map(Application::of));
    }

    /** Stores that part, and goes on with what comes next. */
    Reply saved(Actor actor, Application application, Step part) {
        application.draft().done(part);
        store(application);
        var next = application.draft().isGuided()
                        && part.compareTo(application.draft().step()) < 0
                ? part.next()
                : application.draft().step();
        return Reply.replace(cards.of(actor, application, next, ""));
    }

    void store(Application application) {
        applications.saveAndFlush(application);
        if (application.is(ApplicationState.LISTED)) {
            mentors.revise(
                    application.person(),
                    application.scheme(),
                    application.draft().asListing());
        }
    }
}
