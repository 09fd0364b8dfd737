package dev.soundingboard.mentorship;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.TextLength;
import dev.soundingboard.scheme.Schemes;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The form for an end, empty or as typed so far. */
@Component
public class EndForms {

    private final Schemes schemes;

    EndForms(Schemes schemes) {
        this.schemes = schemes;
    }

    /** The form as it opens: nothing has ended yet. */
    public Card blank(MentorshipInFull pair, Actor actor) {
        return form(pair, actor, "", "");
    }

    /** The form as typed, with what to look at first; empty if nothing is. Nothing that they typed is lost. */
    Optional<Card> toMend(MentorshipInFull pair, Actor actor, int seen, String reason) {
        var tooLong = TextLength.tooLong(reason, EndForm.LONGEST_REASON);
        if (tooLong.isPresent()) {
            return tooLong.map(problem -> form(pair, actor, reason, problem));
        }
        return pair.mentorship().version() == seen
                ? Optional.empty()
                : Optional.of(
                        form(
                                pair,
                                actor,
                                reason,
                                "Something has changed since you opened this. Nothing has ended. Press the button again if you still want to end it."));
    }

    private Card form(MentorshipInFull pair, Actor actor, String reason, String problem) {
        return EndForm.of(pair, actor.person(), schemes.get(pair.scheme()), reason, problem);
    }
}
