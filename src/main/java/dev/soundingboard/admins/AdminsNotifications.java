package dev.soundingboard.admins;

import dev.soundingboard.admins.AdminsCommand.Show;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Help;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.News;
import dev.soundingboard.joining.JoinCommand.Switch;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.people.Admins;
import dev.soundingboard.people.People;
import dev.soundingboard.people.Realm;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells whoever was made an admin, or is one no longer, if that is still so. */
@Component
class AdminsNotifications implements NotificationContent {

    static final String ADDED = "admins.added";
    static final String REMOVED = "admins.removed";

    private final Realms realms;
    private final Admins admins;
    private final People people;

    AdminsNotifications(Realms realms, Admins admins, People people) {
        this.realms = realms;
        this.admins = admins;
        this.people = people;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(ADDED, REMOVED);
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        return realms.named(subject)
                .filter(realm -> AdminRules.admin(admins.of(realm), person).isPresent() == kind.equals(ADDED))
                .map(realm -> kind.equals(ADDED) ? added(realm, person) : removed(realm));
    }

    private Card added(Realm realm, UUID person) {
        var isElsewhere = !realm.isDeployment()
                && !realm.id().equals(people.get(person).asActor().scheme());
        return new News(
                "You are an admin of %s now".formatted(realms.name(realm)),
                realm.isDeployment()
                        ? "You say who the admins of each scheme are. What belongs to a scheme only its own admins see."
                        : "You are one of the scheme team: I tell you when somebody waits for it. What people write to each other you can’t read.",
                isElsewhere
                        ? List.of(
                                new Button("Switch to " + realms.name(realm), new Switch(realm.id())), Home.asButton())
                        : List.of(Home.asButton(), Show.asButton(), Help.asButton()));
    }

    private Card removed(Realm realm) {
        return new News(
                "You are no longer an admin of %s".formatted(realms.name(realm)),
                "You get no more messages for its admins. Whatever else you are here, you stay. If you think this is a mistake, ask one of them.",
                List.of(Home.asButton()));
    }
}
