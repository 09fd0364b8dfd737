package dev.soundingboard.allocation;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.mentor.MentorCommand.Browse;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.trainee.TraineeRules;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What stands between a trainee and a new wish to be paired. */
@Component
class Asking {

    private final Wishes wishes;
    private final TraineeRules rules;

    Asking(Wishes wishes, TraineeRules rules) {
        this.wishes = wishes;
        this.rules = rules;
    }

    /** The wish they have already, as it stands; else the rule that forbids a new one, if any. */
    Optional<Card> hindrance(Actor trainee, Scheme scheme) {
        return wishes.waitingOf(trainee.person(), scheme.id())
                .<Card>map(wish -> OnTheList.of(wish, scheme, trainee.zone()))
                .or(() -> teamPairs(scheme))
                .or(() -> rules.mayAsk(trainee, scheme));
    }

    /** P1: in some schemes only the mentee chooses. */
    private static Optional<Refusal> teamPairs(Scheme scheme) {
        return scheme.pairing().byTeam()
                ? Optional.empty()
                : Optional.of(Refusal.because(
                        "In this scheme you choose a mentor yourself.", Browse.asButton(), Home.asButton()));
    }
}
