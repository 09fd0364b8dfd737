package dev.soundingboard.broadcast;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Renewable;
import dev.soundingboard.chat.Role;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.people.People;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has the cards that show how far a message is replaced while it goes on, in the chat of each admin who looks at one. */
@Component
class LiveProgress implements NotificationContent {

    private static final String NOT_FINAL = """
            SELECT c.person, c.subject, c.version FROM sent_card c JOIN broadcast b ON b.id = c.subject
            WHERE c.kind = ? AND c.version < b.people + CASE WHEN b.state = 'STOPPED' THEN b.people + 1 ELSE 0 END""";

    private final JdbcClient jdbc;
    private final BroadcastRepository repository;
    private final Tally tally;
    private final BroadcastCards cards;
    private final People people;
    private final Notifications notifications;

    LiveProgress(
            JdbcClient jdbc,
            BroadcastRepository repository,
            Tally tally,
            BroadcastCards cards,
            People people,
            Notifications notifications) {
        this.jdbc = jdbc;
        this.repository = repository;
        this.tally = tally;
        this.cards = cards;
        this.people = people;
        this.notifications = notifications;
    }

    private record Shown(UUID reader, UUID broadcast, int version) {}

    /** Only where there is something new to show. */
    @Transactional
    public void goOn() {
        jdbc
                .sql(NOT_FINAL)
                .param(ProgressCard.KIND)
                .query((row, number) -> new Shown(
                        row.getObject("person", UUID.class),
                        row.getObject("subject", UUID.class),
                        row.getInt("version")))
                .list()
                .stream()
                .filter(this::isOutdated)
                .forEach(it ->
                        notifications.renew(it.reader(), new Renewable.Subject(ProgressCard.KIND, it.broadcast())));
    }

    private boolean isOutdated(Shown shown) {
        return repository
                .findById(shown.broadcast())
                .filter(it -> new SoFar(it, tally.of(it)).version() > shown.version())
                .isPresent();
    }

    @Override
    public Set<String> kinds() {
        return Set.of(ProgressCard.KIND);
    }

    /** Whoever has left the team by then sees nothing of it any more. */
    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        return repository
                .findById(subject)
                .flatMap(it -> people.find(person)
                        .filter(reader -> reader.is(Role.ADMIN, it.to().scheme()))
                        .map(reader -> cards.of(it, reader.zone())));
    }
}
