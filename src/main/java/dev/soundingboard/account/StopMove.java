package dev.soundingboard.account;

import dev.soundingboard.account.AccountCommand.Stop;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.TeamCommand;
import java.util.List;
import org.springframework.stereotype.Component;

/** An admin of one of their schemes stops what a team has asked. */
@Component
class StopMove implements Handler<Stop> {

    private final OfTheScheme ofTheScheme;
    private final Asked asked;
    private final AccountNewsForTeams teams;
    private final Acts acts;

    StopMove(OfTheScheme ofTheScheme, Asked asked, AccountNewsForTeams teams, Acts acts) {
        this.ofTheScheme = ofTheScheme;
        this.asked = asked;
        this.teams = teams;
        this.acts = acts;
    }

    @Override
    public Reply handle(Actor actor, Stop command) {
        return Reply.replace(ofTheScheme
                .find(command.person(), actor)
                .flatMap(person -> asked.of(person.id()))
                .filter(move -> asked.forget(move.person()))
                .<Card>map(move -> {
                    teams.isRefused(move);
                    acts.done(actor, move.person());
                    return new News("Nothing moves", "I tell the others.", List.of(TeamCommand.Menu.asButton()));
                })
                .orElseGet(() -> Refusal.because("Nobody asks this any more.", TeamCommand.Menu.asButton())));
    }
}
