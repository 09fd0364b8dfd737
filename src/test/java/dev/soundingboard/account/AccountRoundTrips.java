package dev.soundingboard.account;

import dev.soundingboard.RoundTripCounter;
import dev.soundingboard.RoundTrips;
import dev.soundingboard.Wessex;
import dev.soundingboard.account.AccountCommand.Answer;
import dev.soundingboard.account.AccountCommand.AskMove;
import dev.soundingboard.account.AccountCommand.Check;
import dev.soundingboard.account.AccountCommand.Choose;
import dev.soundingboard.account.AccountCommand.Find;
import dev.soundingboard.account.AccountCommand.MoveOwn;
import dev.soundingboard.account.AccountCommand.NewAccount;
import dev.soundingboard.account.AccountCommand.Own;
import dev.soundingboard.account.AccountCommand.Relink;
import dev.soundingboard.account.AccountCommand.Stop;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.people.Person;
import org.springframework.boot.test.context.TestComponent;

/** Bringing somebody's mentoring to a new account. */
@TestComponent
public class AccountRoundTrips implements RoundTrips {

    private final Wessex wessex;

    AccountRoundTrips(Wessex wessex) {
        this.wessex = wessex;
    }

    @Override
    public void count(RoundTripCounter counter) {
        var admin = wessex.admin("Morgan Reed");
        var mover = wessex.trainee("Odile Moves");
        var other = wessex.trainee("Odette Moves");
        var fresh = wessex.newcomer("Odile Moves");
        counter.count("account: new", wessex.newcomer("Olga New"), new NewAccount());
        counter.count("account: relink by name", admin, new Relink("Odile Moves"));
        counter.count("account: find", admin, new Find("Odi"));
        counter.count("account: choose", admin, new Choose(mover.id().toString()));
        counter.count("account: check", admin, new Check(mover.id(), code(fresh)));
        counter.count("account: ask", admin, new AskMove(mover.id(), code(fresh)));
        counter.count("account: answer", mover, new Answer(true, fresh.id()));
        var third = wessex.trainee("Ottilie Moves");
        wessex.says(admin, new AskMove(third.id(), code(wessex.newcomer("Ottilie Moves"))));
        counter.count("account: stop", admin, new Stop(third.id()));
        var again = wessex.newcomer("Odette Moves");
        counter.count("account: own", other, new Own(code(again)));
        counter.count("account: move own", other, new MoveOwn(code(again)));
    }

    private String code(Person fresh) {
        return ((CodeCard) ((Reply.Show) wessex.says(fresh, new NewAccount())).card()).code();
    }
}
