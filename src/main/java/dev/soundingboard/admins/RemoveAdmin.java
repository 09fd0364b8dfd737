package dev.soundingboard.admins;

import dev.soundingboard.admins.AdminsCommand.Remove;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.notification.Notifications;
import org.springframework.stereotype.Component;

/** Takes an admin's role from them, and tells them. */
@Component
class RemoveAdmin implements Handler<Remove> {

    private final Realms realms;
    private final Removal removal;
    private final AdminsCards cards;
    private final Notifications notifications;

    RemoveAdmin(Realms realms, Removal removal, AdminsCards cards, Notifications notifications) {
        this.realms = realms;
        this.removal = removal;
        this.cards = cards;
        this.notifications = notifications;
    }

    @Override
    public Reply handle(Actor actor, Remove command) {
        return Reply.replace(realms.within(
                actor,
                command.of(),
                realm -> removal.of(command.person(), realm, (admin, left) -> {
                    if (admin.person().equals(actor.person())) {
                        return LeaveAdmins.gone(realms.name(realm));
                    }
                    notifications.tell(admin.person(), AdminsNotifications.REMOVED, realm.asSubject());
                    return cards.of(
                            actor,
                            realm,
                            "%s is no admin any more. I tell them.".formatted(AdminsCards.name(admin)),
                            left);
                })));
    }
}
