package dev.soundingboard.admins;

import dev.soundingboard.admins.AdminsCommand.AskToRemove;
import dev.soundingboard.admins.AdminsCommand.Leave;
import dev.soundingboard.admins.AdminsCommand.Of;
import dev.soundingboard.admins.AdminsCommand.Remove;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.people.Admins;
import dev.soundingboard.people.Admins.Admin;
import dev.soundingboard.people.Realm;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says what will happen before somebody is removed, or leaves. */
@Component
class AskBeforeRemoving implements Query<AskToRemove> {

    private final Realms realms;
    private final Admins admins;

    AskBeforeRemoving(Realms realms, Admins admins) {
        this.realms = realms;
        this.admins = admins;
    }

    @Override
    public Reply handle(Actor actor, AskToRemove command) {
        return Reply.replace(realms.within(actor, command.of(), realm -> asked(actor, realm, command.person())));
    }

    private Card asked(Actor actor, Realm realm, UUID person) {
        var now = admins.of(realm);
        return AdminRules.admin(now, person)
                .map(admin -> AdminRules.lastOne(now, admin, realms.name(realm))
                        .<Card>map(refusal -> refusal)
                        .orElseGet(() -> question(actor, realm, admin)))
                .orElseGet(() -> AdminRules.noAdmin(realm));
    }

    private ConfirmCard question(Actor actor, Realm realm, Admin admin) {
        var place = realms.name(realm);
        var no = new Button("Keep it as it is", new Of(realm.id()));
        return admin.person().equals(actor.person())
                ? new ConfirmCard(
                        "Stop being an admin of %s?".formatted(place),
                        List.of(
                                "You can’t do anything for it any more, and get no more messages for its admins.",
                                "Whatever else you are, a mentor or an admin elsewhere, you stay.",
                                "Another admin can add you again."),
                        new Button("Leave", new Leave(realm.id())),
                        no)
                : new ConfirmCard(
                        "Remove %s as an admin of %s?".formatted(AdminsCards.name(admin), place),
                        List.of(
                                "They can’t do anything for it any more, and get no more messages for its admins.",
                                "Whatever else they are, a mentor or an admin elsewhere, they stay.",
                                "I tell them. You can add them again."),
                        new Button("Remove", new Remove(realm.id(), admin.person())),
                        no);
    }
}
