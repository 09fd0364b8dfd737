package dev.soundingboard.teams.sending;

import dev.soundingboard.notification.BackAgain;
import dev.soundingboard.people.PersonEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Somebody whom nothing reached has spoken, or put the app back: what they missed is told. */
@Component
class ReachedAgain {

    private final BackAgain missed;

    ReachedAgain(BackAgain missed) {
        this.missed = missed;
    }

    @EventListener
    void on(PersonEvent.Back event) {
        missed.tell(event.person());
    }
}
