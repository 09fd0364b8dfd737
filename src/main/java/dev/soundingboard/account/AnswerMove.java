package dev.soundingboard.account;

import dev.soundingboard.account.AccountCommand.Answer;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import java.util.List;
import org.springframework.stereotype.Component;

/** The old account says whether what the team has asked is right. */
@Component
class AnswerMove implements Handler<Answer> {

    private final Asked asked;
    private final Moving moving;
    private final AccountNewsForTeams teams;

    AnswerMove(Asked asked, Moving moving, AccountNewsForTeams teams) {
        this.asked = asked;
        this.moving = moving;
        this.teams = teams;
    }

    @Override
    public Reply handle(Actor actor, Answer command) {
        return Reply.replace(asked.of(actor.person())
                .filter(move -> !command.right() || move.fresh().equals(command.fresh()))
                .filter(move -> asked.forget(move.person()))
                .map(move -> command.right() ? moved(move) : kept(move))
                .orElseGet(() -> Refusal.because("Nobody asks this any more.", Home.asButton())));
    }

    private Card moved(Asked.Move move) {
        if (moving.free(move.fresh()).isEmpty()) {
            teams.isStuck(move);
            return Refusal.because(
                    "Your new account has joined something of its own meanwhile, so nothing has moved. I have told your scheme team.",
                    Home.asButton());
        }
        teams.isDone(move);
        moving.move(move.person(), move.fresh());
        return new News(
                "Your mentoring has moved",
                "It is in your new account now. I have written to you there.",
                List.of(Home.asButton()));
    }

    private Card kept(Asked.Move move) {
        teams.isRefused(move);
        return new News(
                "Everything stays in this account",
                "I have told your scheme team. Thank you.",
                List.of(Home.asButton()));
    }
}
