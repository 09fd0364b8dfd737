package dev.soundingboard.session;

import dev.soundingboard.agreement.AfterAgreeing;
import dev.soundingboard.chat.Button;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.session.SessionCommand.Form;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Two who have agreed how they work and have nothing ahead plan a session next. */
@Component
class PlanAfterAgreeing implements AfterAgreeing {

    private final SessionRepository sessions;
    private final Clock clock;

    PlanAfterAgreeing(SessionRepository sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public Optional<Button> next(MentorshipInFull pair) {
        var now = clock.instant();
        return pair.mentorship().isPaused()
                        || sessions.findByMentorshipOrderBySlotStart(pair.id()).stream()
                                .anyMatch(session -> session.isAhead(now))
                ? Optional.empty()
                : Optional.of(new Button("Plan a session", new Form(pair.id())));
    }
}
