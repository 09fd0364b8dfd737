package dev.soundingboard.admins;

import dev.soundingboard.admins.AdminsCommand.Find;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.people.Realm;
import org.springframework.stereotype.Component;

/** Offers people whose names have a word that begins as typed: those of the scheme, or of all to who runs the deployment. */
@Component
class FindPerson implements Query<Find> {

    private final Eligible eligible;

    FindPerson(Eligible eligible) {
        this.eligible = eligible;
    }

    @Override
    public Reply handle(Actor actor, Find command) {
        var realm = Realm.DEPLOYMENT.isRunBy(actor) ? Realm.DEPLOYMENT : new Realm(actor.inScheme());
        return Reply.choices(eligible.beginningWith(command.text(), realm, Reply.Choices.MOST).stream()
                .map(it -> new Reply.Choice(it.inWords(), it.person().toString()))
                .toList());
    }
}
