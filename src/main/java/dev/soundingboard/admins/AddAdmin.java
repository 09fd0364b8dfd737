package dev.soundingboard.admins;

import dev.soundingboard.admins.AdminsCard.Pick;
import dev.soundingboard.admins.AdminsCommand.Add;
import dev.soundingboard.admins.AdminsCommand.Of;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.KnownName;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.people.Admins;
import dev.soundingboard.people.Person;
import dev.soundingboard.people.Realm;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes somebody an admin, and tells them. Whoever has never opened the bot is one from their first word. */
@Component
class AddAdmin implements Handler<Add> {

    private final Realms realms;
    private final Eligible eligible;
    private final Admins admins;
    private final AdminsCards cards;
    private final Notifications notifications;
    private final Acts acts;

    AddAdmin(
            Realms realms,
            Eligible eligible,
            Admins admins,
            AdminsCards cards,
            Notifications notifications,
            Acts acts) {
        this.realms = realms;
        this.eligible = eligible;
        this.admins = admins;
        this.cards = cards;
        this.notifications = notifications;
        this.acts = acts;
    }

    @Override
    public Reply handle(Actor actor, Add command) {
        return Reply.replace(realms.within(actor, command.of(), realm -> chosen(actor, realm, command)));
    }

    private Card chosen(Actor actor, Realm realm, Add command) {
        if (command.known().isEmpty() == command.picked().isEmpty()) {
            var problem = command.known().isEmpty()
                    ? "Choose somebody first."
                    : "Choose one person, in one of the two fields.";
            return cards.toMend(actor, realm, problem, picks(actor, realm, command));
        }
        var person = command.known().isEmpty()
                ? eligible.picked(actor, command.picked())
                : eligible.known(actor, realm, command.known());
        return person.map(it -> realm.isDeployment() && !command.sure() ? question(it, command) : add(actor, realm, it))
                .orElseGet(() -> Refusal.because(
                        "We can’t find that person. Choose somebody from the list.",
                        new Button("Admins", new Of(realm.id()))));
    }

    /** Nobody means to give all of it away by one press. */
    private static Card question(Person person, Add command) {
        return new ConfirmCard(
                "Make %s an admin of Sounding Board as a whole?".formatted(KnownName.inWords(person.name())),
                List.of(
                        "They can say who the admins of every scheme are, and read what admins did.",
                        "To look after one scheme, add them to that scheme instead.",
                        "I tell them. You can remove them again."),
                new Button("Add them", new Add(command.of(), command.known(), command.picked(), true)),
                new Button("Keep it as it is", new Of(command.of())));
    }

    private Card add(Actor actor, Realm realm, Person person) {
        var name = KnownName.inWords(person.name());
        if (!admins.add(person.id(), realm)) {
            return cards.toMend(actor, realm, name + " is an admin already.", List.of());
        }
        acts.done(realm.scheme(), person.id());
        if (person.id().equals(actor.person())) {
            return cards.of(actor, realm, "You are an admin now.");
        }
        notifications.tell(person.id(), AdminsNotifications.ADDED, realm.asSubject());
        return cards.of(actor, realm, name + " is an admin now. I tell them.");
    }

    private List<Pick> picks(Actor actor, Realm realm, Add command) {
        return eligible.known(actor, realm, command.known()).stream()
                .map(person -> new Pick(person.id(), person.name()))
                .toList();
    }
}
