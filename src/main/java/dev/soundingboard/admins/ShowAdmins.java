package dev.soundingboard.admins;

import dev.soundingboard.admins.AdminsCommand.Show;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Role;
import dev.soundingboard.people.Realm;
import org.springframework.stereotype.Component;

/** Shows who the admins are: of the scheme they are in to its team, else of everything to whoever runs the deployment. */
@Component
class ShowAdmins implements Query<Show> {

    private final AdminsCards cards;

    ShowAdmins(AdminsCards cards) {
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Show command) {
        return Reply.show(cards.of(actor, actor.is(Role.ADMIN) ? new Realm(actor.inScheme()) : Realm.DEPLOYMENT));
    }
}
