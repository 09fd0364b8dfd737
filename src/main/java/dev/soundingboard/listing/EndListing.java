package dev.soundingboard.listing;

import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A mentor who has left keeps what they wrote, and has to be approved anew. */
@Component
class EndListing {

    private final Applications applications;
    private final Mentors mentors;

    EndListing(Applications applications, Mentors mentors) {
        this.applications = applications;
        this.mentors = mentors;
    }

    @EventListener
    void on(Mentor.Left event) {
        applications
                .findByPersonAndScheme(event.person(), event.scheme())
                .or(() -> mentors.find(event.mentor()).map(Application::of))
                .ifPresent(application -> {
                    application.leave();
                    applications.saveAndFlush(application);
                });
    }
}
