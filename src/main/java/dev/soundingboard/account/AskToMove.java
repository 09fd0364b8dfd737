package dev.soundingboard.account;

import dev.soundingboard.account.AccountCommand.AskMove;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.KnownName;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.TeamCommand;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.people.Person;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** The team asks to move somebody. The old account has some time to say no, so that nobody can take what isn't theirs. */
@Component
class AskToMove implements Handler<AskMove> {

    private final OfTheScheme ofTheScheme;
    private final Moving moving;
    private final Asked asked;
    private final Notifications notifications;
    private final AccountProperties properties;
    private final Clock clock;
    private final Acts acts;

    AskToMove(
            OfTheScheme ofTheScheme,
            Moving moving,
            Asked asked,
            Notifications notifications,
            AccountProperties properties,
            Clock clock,
            Acts acts) {
        this.ofTheScheme = ofTheScheme;
        this.moving = moving;
        this.asked = asked;
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

    private Card ask(Person person, String code, Actor admin) {
        return moving.target(code, person.id())
                .<Card>map(fresh -> asked(person, fresh, admin))
                .orElseGet(() -> RelinkForm.of(person.id(), person.name(), code, CheckRelink.NO_SUCH_CODE));
    }

    private Card asked(Person person, Person fresh, Actor admin) {
        if (asked.of(person.id()).filter(it -> it.fresh().equals(fresh.id())).isEmpty()) {
            var due = clock.instant().plus(properties.objection());
            asked.ask(new Asked.Move(person.id(), fresh.id(), admin.person(), admin.inScheme(), due));
            notifications.tell(person.id(), AccountNotifications.QUESTION, fresh.id());
            notifications.tell(fresh.id(), AccountNotifications.WAIT, person.id());
            notifications.tellAt(due, person.id(), AccountNotifications.TIME_IS_OVER, fresh.id());
            acts.done(admin, person.id());
        }
        return new News(
                "I have asked the old account of %s".formatted(KnownName.inWords(person.name())),
                "They move when it says yes, or after %d days. I tell you then."
                        .formatted(properties.objection().toDays()),
                List.of(TeamCommand.Menu.asButton()));
    }
}
