package dev.soundingboard.account;

import dev.soundingboard.account.AccountCommand.AskMove;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.people.People;
import dev.soundingboard.people.Person;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The team asks to move somebody. The old account has some time to say no, so that nobody can take what isn't theirs. */
@Component
class AskToMove implements Handler<AskMove> {

    private final OfTheScheme ofTheScheme;
    private final Moving moving;
    private final Asked asked;
    private final Codes codes;
    private final People people;
    private final AccountNewsForTeams teams;
    private final Notifications notifications;
    private final AccountProperties properties;
    private final Clock clock;
    private final Acts acts;

    AskToMove(
            OfTheScheme ofTheScheme,
            Moving moving,
            Asked asked,
            Codes codes,
            People people,
            AccountNewsForTeams teams,
            Notifications notifications,
            AccountProperties properties,
            Clock clock,
            Acts acts) {
        this.ofTheScheme = ofTheScheme;
        this.moving = moving;
        this.asked = asked;
        this.codes = codes;
        this.people = people;
        this.teams = teams;
        this.notifications = notifications;
        this.properties = properties;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public Reply handle(Actor actor, AskMove command) {
        return Reply.replace(ofTheScheme
                .find(command.person(), actor)
                .map(person -> OfTheScheme.hindrance(person, actor)
                        .<Card>map(refusal -> refusal)
                        .orElseGet(() -> ask(person, command.code(), actor)))
                .orElseGet(OfTheScheme::nobody));
    }

    /** Of two who ask at once the second sees that it is asked. A code moves one person, also if two are asked for at once. */
    private Card ask(Person person, String code, Actor admin) {
        people.oneTurnAtATime(person.id());
        return asked.of(person.id())
                .<Card>map(move -> AccountCards.asked(person, move))
                .or(() -> moving.target(code, person.id())
                        .filter(fresh -> codes.forget(fresh.id()))
                        .map(fresh -> ask(person, fresh, admin)))
                .orElseGet(() -> RelinkForm.noSuchCode(person, code));
    }

    private Card ask(Person person, Person fresh, Actor admin) {
        var due = clock.instant().plus(properties.objection());
        var move = new Asked.Move(person.id(), fresh.id(), admin.person(), admin.inScheme(), due);
        asked.ask(move);
        notifications.tell(person.id(), AccountNotifications.QUESTION, fresh.id());
        notifications.tell(fresh.id(), AccountNotifications.WAIT, person.id());
        notifications.tellAt(due, person.id(), AccountDeadlines.TO_OBJECT, fresh.id());
        teams.isAsked(move);
        acts.done(admin, person.id());
        return AccountCards.asked(person, move);
    }
}
