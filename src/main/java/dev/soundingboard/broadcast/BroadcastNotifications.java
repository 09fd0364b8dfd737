package dev.soundingboard.broadcast;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Role;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Topic;
import dev.soundingboard.scheme.Schemes;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Tells each what the team wrote, if they want such messages. What was stopped by then, or is for others than them by then,
 * isn't told.
 */
@Component
class BroadcastNotifications implements NotificationContent {

    static final String MESSAGE = "broadcast.message";

    /** The same, to whoever was not in Teams when it was sent: no figure counts it. */
    static final String ASIDE = "broadcast.message.aside";

    private static final Topic TEAM = new Topic(
            "team-messages",
            "Messages from the scheme team to many",
            "the scheme team wrote to many people at once",
            Set.of(Role.TRAINEE, Role.MENTOR));

    private final BroadcastRepository repository;
    private final Broadcasts broadcasts;
    private final Recipients recipients;
    private final Schemes schemes;

    BroadcastNotifications(
            BroadcastRepository repository, Broadcasts broadcasts, Recipients recipients, Schemes schemes) {
        this.repository = repository;
        this.broadcasts = broadcasts;
        this.recipients = recipients;
        this.schemes = schemes;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(MESSAGE, ASIDE);
    }

    @Override
    public Manner mannerOf(String kind) {
        return Manner.newsOf(TEAM);
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        return repository
                .findById(subject)
                .filter(it -> it.isSent() && recipients.include(person, it.to()))
                .flatMap(it -> broadcasts
                        .words(it)
                        .map(words ->
                                Message.of(words, it.to(), schemes.get(it.to().scheme()))))
                .map(MessageCard::of);
    }
}
