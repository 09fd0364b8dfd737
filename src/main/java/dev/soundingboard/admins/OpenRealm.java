package dev.soundingboard.admins;

import dev.soundingboard.admins.AdminsCommand.Of;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import org.springframework.stereotype.Component;

/** Shows who the admins of one scheme are. */
@Component
class OpenRealm implements Query<Of> {

    private final Realms realms;
    private final AdminsCards cards;

    OpenRealm(Realms realms, AdminsCards cards) {
        this.realms = realms;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Of command) {
        return Reply.replace(realms.within(actor, command.of(), realm -> cards.of(actor, realm)));
    }
}
