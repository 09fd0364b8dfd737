package dev.soundingboard.admins;

import dev.soundingboard.admins.AdminsCommand.Leave;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Reply;
import java.util.List;
import org.springframework.stereotype.Component;

/** An admin stops being one. */
@Component
class LeaveAdmins implements Handler<Leave> {

    private final Realms realms;
    private final Removal removal;

    LeaveAdmins(Realms realms, Removal removal) {
        this.realms = realms;
        this.removal = removal;
    }

    @Override
    public Reply handle(Actor actor, Leave command) {
        return Reply.replace(realms.within(
                actor,
                command.of(),
                realm -> removal.of(actor.person(), realm, (admin, left) -> gone(realms.name(realm)))));
    }

    static News gone(String place) {
        return new News(
                "You are no longer an admin of " + place,
                "Thank you for what you did for it.",
                List.of(Home.asButton()));
    }
}
