package dev.soundingboard.listing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Role;
import dev.soundingboard.joining.Beforehand;
import dev.soundingboard.joining.FirstStep;
import dev.soundingboard.people.People;
import dev.soundingboard.scheme.Scheme;
import org.springframework.stereotype.Component;

/** Begins an application; for somebody who has begun one before, it goes on where they left it. */
@Component
class BecomeMentor implements FirstStep {

    private final People people;
    private final Own own;
    private final Applications applications;
    private final StepCards cards;
    private final Beforehand beforehand;

    BecomeMentor(People people, Own own, Applications applications, StepCards cards, Beforehand beforehand) {
        this.people = people;
        this.own = own;
        this.applications = applications;
        this.cards = cards;
        this.beforehand = beforehand;
    }

    @Override
    public Role role() {
        return Role.MENTOR;
    }

    @Override
    public Card of(Actor actor, Scheme scheme) {
        people.oneTurnAtATime(actor.person());
        var application = own.inScheme(actor.person(), scheme.id())
                .map(this::again)
                .orElseGet(() -> applications.saveAndFlush(begun(actor, scheme)));
        return cards.of(actor, application);
    }

    private Application again(Application application) {
        if (application.is(ApplicationState.LEFT)) {
            application.beginAgain();
            return applications.saveAndFlush(application);
        }
        return application;
    }

    /** With what the scheme team said of them in it. */
    private Application begun(Actor actor, Scheme scheme) {
        var application = Application.by(actor.person(), scheme.id());
        beforehand.of(actor.person(), scheme.id(), Role.MENTOR).ifPresent(application.draft()::begin);
        return application;
    }
}
