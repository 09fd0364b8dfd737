package dev.soundingboard.home;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.ConversationCommand.Installed;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.people.People;
import org.springframework.stereotype.Component;

/** Welcomes somebody once for each time they install the app. */
@Component
class WelcomeOnInstall implements Handler<Installed> {

    private final People people;
    private final Welcome welcome;

    WelcomeOnInstall(People people, Welcome welcome) {
        this.people = people;
        this.welcome = welcome;
    }

    @Override
    public Reply handle(Actor actor, Installed command) {
        var person = people.get(actor.person());
        if (person.isInstalled()) {
            return Reply.silent();
        }
        person.installed(true);
        return Reply.show(welcome.card(actor));
    }
}
