package dev.soundingboard.admins;

import dev.soundingboard.admins.AdminsCommand.Show;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.people.Realm;
import org.springframework.stereotype.Component;

/** Shows who the admins are: of everything to whoever runs the deployment, else of the scheme they are in. */
@Component
class ShowAdmins implements Query<Show> {

    private final AdminsCards cards;

    ShowAdmins(AdminsCards cards) {
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Show command) {
        return Reply.show(
                cards.of(actor, Realm.DEPLOYMENT.isRunBy(actor) ? Realm.DEPLOYMENT : new Realm(actor.inScheme())));
    }
}
