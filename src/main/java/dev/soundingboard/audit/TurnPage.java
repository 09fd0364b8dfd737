package dev.soundingboard.audit;

import dev.soundingboard.audit.AuditCommand.Page;
import dev.soundingboard.audit.AuditCommand.Show;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.people.Realm;
import org.springframework.stereotype.Component;

/** Shows other entries: earlier ones, those of one kind, or those of the deployment. */
@Component
class TurnPage implements Query<Page> {

    private final AuditCards cards;

    TurnPage(AuditCards cards) {
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Page command) {
        var realm = new Realm(command.of());
        return realm.isRunBy(actor)
                ? Reply.replace(cards.of(actor, realm, command))
                : Reply.show(
                        Refusal.because("You can read what was done where you are an admin now.", Show.asButton()));
    }
}
