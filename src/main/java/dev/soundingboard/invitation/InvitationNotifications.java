package dev.soundingboard.invitation;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.HomeItem;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Role;
import dev.soundingboard.invitation.Invitations.New;
import dev.soundingboard.joining.JoinCommand;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.people.People;
import dev.soundingboard.people.Person;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Schemes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Invites people in their chats, and has the e-mails go out, each at its time. */
@Component
class InvitationNotifications implements NotificationContent {

    private static final String INVITED = "invitation.trainee";
    private static final int MOST_WAYS = 3;

    /** Microsoft's mail servers take 30 a minute from one address. */
    private static final Duration APART = Duration.ofSeconds(2);

    private final Notifications notifications;
    private final Invitations invitations;
    private final List<HomeItem> items;
    private final People people;
    private final Schemes schemes;
    private final Clock clock;

    InvitationNotifications(
            Notifications notifications,
            Invitations invitations,
            List<HomeItem> items,
            People people,
            Schemes schemes,
            Clock clock) {
        this.notifications = notifications;
        this.invitations = invitations;
        this.items = items;
        this.people = people;
        this.schemes = schemes;
        this.clock = clock;
    }

    void tell(List<New> all) {
        all.forEach(one -> notifications.tell(Objects.requireNonNull(one.to().person()), INVITED, one.id()));
    }

    /** In the name of the admin who invites, because there may be nobody else here. */
    void post(List<New> all, Scheme scheme, UUID admin) {
        var daytime = Daytime.of(scheme);
        var due = daytime.from(clock.instant());
        for (var one : all) {
            notifications.tellAt(due, admin, InvitationPost.INVITED, one.id());
            due = daytime.from(due.plus(APART));
        }
    }

    @Override
    public Set<String> kinds() {
        return Set.of(INVITED);
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        return invitations
                .open(subject)
                .flatMap(open -> schemes.find(open.scheme()))
                .map(scheme -> invitation(scheme, people.get(person)));
    }

    private Card invitation(Scheme scheme, Person person) {
        var words = InvitationWords.of(scheme);
        return new News(
                words.title(),
                words.text(),
                Stream.concat(waysOn(scheme, person), Stream.of(Home.asButton()))
                        .toList());
    }

    /** Join; or ask, if they have. In another scheme just now, they switch first. */
    private Stream<Button> waysOn(Scheme scheme, Person person) {
        if (!person.is(Role.TRAINEE, scheme.id())) {
            return Stream.of(new Button("Join as a trainee", new JoinCommand.As(scheme.id(), Role.TRAINEE)));
        }
        var actor = person.asActor();
        return scheme.id().equals(actor.scheme())
                ? items.stream()
                        .flatMap(item -> item.offersTo(actor, Set.of()).stream())
                        .limit(MOST_WAYS)
                : Stream.of(JoinCommand.Switch.asButton(scheme));
    }
}
