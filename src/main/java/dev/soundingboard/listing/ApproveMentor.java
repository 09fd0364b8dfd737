package dev.soundingboard.listing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Role;
import dev.soundingboard.listing.ApprovalCommand.Approve;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.people.People;
import org.springframework.stereotype.Component;

/** The applicant becomes a mentor: from now on trainees can find and ask them (M3). */
@Component
class ApproveMentor implements Handler<Approve> {

    private final Reviewing reviewing;
    private final Readiness readiness;
    private final Applications applications;
    private final People people;
    private final Mentors mentors;
    private final Acts acts;

    ApproveMentor(
            Reviewing reviewing,
            Readiness readiness,
            Applications applications,
            People people,
            Mentors mentors,
            Acts acts) {
        this.reviewing = reviewing;
        this.readiness = readiness;
        this.applications = applications;
        this.people = people;
        this.mentors = mentors;
        this.acts = acts;
    }

    @Override
    public Reply handle(Actor actor, Approve command) {
        return reviewing.decide(
                actor,
                command.application(),
                command.version(),
                it -> readiness
                        .missing(it.application())
                        .<Card>map(missing -> reviewing
                                .card(it, actor.zone())
                                .with("The scheme has changed since they sent this. Ask them to send it again.", ""))
                        .orElseGet(() -> approved(it)));
    }

    /** Somebody who left the scheme, and comes back with what they say of themself now. */
    private void listAgain(Application application) {
        mentors.revise(
                application.person(), application.scheme(), application.draft().asListing());
        mentors.of(application.person(), application.scheme()).ifPresent(mentor -> mentors.list(mentor.id()));
    }

    private Card approved(Submission submission) {
        var application = submission.application();
        people.give(application.person(), Role.MENTOR, application.scheme());
        if (submission.mentorAlready()) {
            listAgain(application);
        } else {
            mentors.add(new Mentor(
                            application.person(),
                            application.scheme(),
                            submission.name(),
                            application.draft().experience().trainee(),
                            application.draft().profile(),
                            application.draft().ways())
                    .takesAtMost(
                            application.draft().own().perYear(),
                            application.draft().own().atATime()));
        }
        application.list();
        applications.saveAndFlush(application);
        acts.done(application.scheme(), application.person());
        return reviewing.decided(submission);
    }
}
