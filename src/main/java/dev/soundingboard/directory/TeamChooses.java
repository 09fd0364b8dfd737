package dev.soundingboard.directory;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Role;
import dev.soundingboard.scheme.Scheme;

/** In some schemes the team finds a mentor, and trainees don't choose among profiles (P1). */
final class TeamChooses {

    private TeamChooses() {}

    static boolean forTrainee(Actor actor, Scheme scheme) {
        return actor.is(Role.TRAINEE)
                && !actor.is(Role.MENTOR)
                && !actor.is(Role.ADMIN)
                && !scheme.pairing().byMentee();
    }

    static Refusal refusal() {
        return Refusal.because("In this scheme the team finds a mentor for you.", Home.asButton());
    }
}
