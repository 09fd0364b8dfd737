package dev.soundingboard.taster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.taster.TasterCommand.Send;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The form that asks a mentor, empty or as typed so far. */
@Component
class TasterForms {

    private final TypingRules rules;
    private final Schemes schemes;
    private final Clock clock;

    TasterForms(TypingRules rules, Schemes schemes, Clock clock) {
        this.rules = rules;
        this.schemes = schemes;
        this.clock = clock;
    }

    Card blank(Actor actor, Mentor mentor) {
        return form(actor, mentor, Send.blank(mentor.id()), "");
    }

    /** The form as typed, with what to mend first; empty if nothing is. */
    Optional<Card> toMend(Actor actor, Mentor mentor, Send typed) {
        return rules.problem(
                        typed,
                        mentor.ways(),
                        actor.zone(),
                        schemes.get(mentor.scheme()).tasterRules())
                .map(problem -> form(actor, mentor, typed, problem));
    }

    private Card form(Actor actor, Mentor mentor, Send typed, String problem) {
        return TasterForm.of(actor, mentor, schemes.get(mentor.scheme()), clock.instant(), typed, problem);
    }
}
