package dev.soundingboard.account;

import dev.soundingboard.account.AccountCommand.Answer;
import dev.soundingboard.account.AccountCommand.NewAccount;
import dev.soundingboard.account.AccountCommand.Stop;
import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.KnownName;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.TeamCommand;
import dev.soundingboard.people.People;
import dev.soundingboard.people.Person;
import dev.soundingboard.scheme.Schemes;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the two accounts, and the teams, are told. */
@Component
class AccountCards {

    private final People people;
    private final Schemes schemes;

    AccountCards(People people, Schemes schemes) {
        this.people = people;
        this.schemes = schemes;
    }

    Card question(Asked.Move move) {
        var team = schemes.get(move.scheme()).team();
        return new News(
                "Do you have a new account?",
                "The %s asks me to move your mentoring to the account of %s. If you say nothing, it moves on %s. If this isn’t you, say no."
                        .formatted(
                                team.name(),
                                KnownName.inWords(people.get(move.fresh()).name()),
                                Moments.inWords(
                                        move.due(), people.get(move.person()).zone())),
                List.of(
                        new Button("Yes, that is me", new Answer(true, move.fresh())),
                        new Button("No, stop this", new Answer(false, move.fresh()))));
    }

    Card wait(Asked.Move move) {
        return new News(
                "Your mentoring is on its way to this account",
                "Say yes in your old account, and it is here at once. If you can’t open that any more, it is here on %s. Please don’t join anything here before."
                        .formatted(Moments.inWords(
                                move.due(), people.get(move.fresh()).zone())),
                List.of(Home.asButton()));
    }

    Card here() {
        return new News(
                "Your mentoring is in this account now",
                "Everything that was in your old account is here. I write to you here from now on. E-mails have stopped: say “email reminders” if you want them.",
                List.of(Home.asButton()));
    }

    /** In the old account. */
    Card gone(Person moved) {
        var whom = moved.schemes().stream()
                .findFirst()
                .map(scheme -> schemes.get(scheme).team())
                .map(team -> "the %s now: %s".formatted(team.name(), team.email()))
                .orElse("your scheme team now");
        return new News(
                "Your mentoring has moved to your new account",
                "If you have no new account, write to %s.".formatted(whom),
                List.of(NewAccount.asButton()));
    }

    /** For whoever asked, and whoever asks again. */
    static Card asked(Person person, Asked.Move move) {
        return new News(
                "I have asked the old account of %s".formatted(KnownName.inWords(person.name())),
                "They move when it says yes, or in the end by themselves. I tell you then.",
                List.of(TeamCommand.Menu.asButton(), new Button("Stop this", new Stop(move.person()))));
    }

    /** For every admin of their schemes, so that nobody takes what isn't theirs unseen. */
    Card toTheTeams(Asked.Move move) {
        return new News(
                "%s is to move to a new account"
                        .formatted(KnownName.inWords(people.get(move.person()).name())),
                "%s has asked it, for the account of %s. If you know better, stop it."
                        .formatted(
                                people.find(move.askedBy()).map(Person::name).orElse("Somebody who has left"),
                                KnownName.inWords(people.get(move.fresh()).name())),
                List.of(new Button("Stop this", new Stop(move.person())), TeamCommand.Menu.asButton()));
    }

    Card moved(Person moved) {
        return new News(
                "%s has moved to a new account".formatted(KnownName.inWords(moved.name())),
                "Everything that is theirs went with them. If you know of nothing, ask in your team.",
                List.of(TeamCommand.Menu.asButton()));
    }

    Card stuck(Person asked) {
        return new News(
                "%s could not move".formatted(KnownName.inWords(asked.name())),
                "Their new account has joined something of its own meanwhile, or who asked may not any more. Nothing has changed.",
                List.of(TeamCommand.Menu.asButton()));
    }

    Card refused(Person asked) {
        return new News(
                "%s has not moved".formatted(KnownName.inWords(asked.name())),
                "Their old account said no, or one of you stopped it. Somebody may have wanted what isn’t theirs: talk to them in another way.",
                List.of(TeamCommand.Menu.asButton()));
    }
}
