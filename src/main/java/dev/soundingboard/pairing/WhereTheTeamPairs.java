package dev.soundingboard.pairing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.TeamCommand;
import dev.soundingboard.mentor.MentorCommand.Browse;
import dev.soundingboard.scheme.Schemes;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** P1: in some schemes only the mentee chooses, and the team introduces nobody. */
@Component
class WhereTheTeamPairs {

    private final Schemes schemes;

    WhereTheTeamPairs(Schemes schemes) {
        this.schemes = schemes;
    }

    boolean includes(String scheme) {
        return schemes.get(scheme).pairing().byTeam();
    }

    /** Answers an admin whose scheme lets the team choose; otherwise says who does. */
    Card orElse(Actor admin, Supplier<Card> answer) {
        return includes(admin.inScheme())
                ? answer.get()
                : Refusal.because(
                        "In your scheme trainees choose a mentor themselves, so your team introduces nobody.",
                        Browse.asButton(),
                        TeamCommand.Menu.asButton());
    }
}
