package dev.soundingboard.trainee;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Role;
import dev.soundingboard.joining.JoinCommand.As;
import dev.soundingboard.joining.JoinCommand.Join;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.trainee.TraineeCommand.AskException;

/** In some schemes only who was away for long enough joins, or the team makes an exception (E1, E3). */
final class AbsenceRule {

    private AbsenceRule() {}

    /** Who was not away for long enough goes on with an exception, or after asking for one. */
    static boolean mayGoOn(Trainee trainee, Scheme scheme) {
        return scheme.joining().absence() == null
                || trainee.wasAway()
                || trainee.waitsForException()
                || trainee.hasException();
    }

    /** The scheme's sentence for whoever was not, and what they can do. */
    static Refusal notAwayForLongEnough(Scheme scheme, String otherwise) {
        var exceptions = scheme.joining().exceptions();
        var change = new Button("Change my answer", new As(scheme.id(), Role.TRAINEE));
        return exceptions == null
                ? Refusal.because(otherwise, change, Join.asButton())
                : Refusal.because("%s %s".formatted(otherwise, exceptions), AskException.asButton(scheme.id()), change);
    }
}
