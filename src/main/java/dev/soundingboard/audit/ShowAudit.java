package dev.soundingboard.audit;

import dev.soundingboard.audit.AuditCommand.Page;
import dev.soundingboard.audit.AuditCommand.Show;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Role;
import dev.soundingboard.people.Realm;
import org.springframework.stereotype.Component;

/** Shows an admin the newest of what was done. */
@Component
class ShowAudit implements Query<Show> {

    private final AuditCards cards;

    ShowAudit(AuditCards cards) {
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Show command) {
        var realm = actor.is(Role.ADMIN) ? new Realm(actor.inScheme()) : Realm.DEPLOYMENT;
        return Reply.show(cards.of(actor, realm, new Page(realm.id(), "", 0)));
    }
}
