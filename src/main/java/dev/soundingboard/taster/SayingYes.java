package dev.soundingboard.taster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.independence.Independence;
import dev.soundingboard.mentor.Mentors;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What every first yes to a request needs: the two are still independent (P3), and the mentor has a place (M2). */
@Component
class SayingYes {

    private final Independence independence;
    private final Mentors mentors;

    SayingYes(Independence independence, Mentors mentors) {
        this.independence = independence;
        this.mentors = mentors;
    }

    /** Takes the place; or why it can't be had. */
    Optional<Refusal> hindrance(TasterInFull taster, Actor actor) {
        var parties = taster.request().parties();
        var finding =
                independence.finding(parties.trainee(), parties.scheme(), parties.mentorPerson(), taster.mentorName());
        if (finding.isConflict()) { // why is for the trainee alone
            return Optional.of(Refusal.because(
                    "This request can’t be accepted any more. Ask your scheme team if that is not right.",
                    Home.asButton()));
        }
        return mentors.give(parties.mentor(), taster.request().id())
                ? Optional.empty()
                : Optional.of(TasterRules.noPlaceLeft(taster, actor));
    }
}
