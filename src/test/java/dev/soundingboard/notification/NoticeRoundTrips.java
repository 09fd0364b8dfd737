package dev.soundingboard.notification;

import dev.soundingboard.RoundTripCounter;
import dev.soundingboard.RoundTrips;
import dev.soundingboard.Wessex;
import dev.soundingboard.notification.NoticeCommand.Later;
import dev.soundingboard.notification.NoticeCommand.Show;
import dev.soundingboard.notification.NoticeCommand.Stop;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A reminder that was told, opened again, put off and switched off. */
@TestComponent
public class NoticeRoundTrips implements RoundTrips {

    private final Wessex wessex;
    private final Notifications notifications;
    private final Relay relay;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    NoticeRoundTrips(
            Wessex wessex, Notifications notifications, Relay relay, TransactionTemplate transaction, JdbcClient jdbc) {
        this.wessex = wessex;
        this.notifications = notifications;
        this.relay = relay;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @Override
    public void count(RoundTripCounter counter) {
        var asha = wessex.trainee("Asha Rao");
        transaction.executeWithoutResult(status -> notifications.tell(asha.id(), "chat.missed-reply", asha.id()));
        relay.run();
        counter.count("notice: show", asha, new Show(told("id", asha.id())));
        counter.count("notice: later", asha, new Later(told("message", asha.id()), Later.Until.TOMORROW));
        counter.count("notice: stop", asha, new Stop("sessions"));
    }

    private UUID told(String column, UUID person) {
        return jdbc.sql("SELECT " + column + " FROM notification WHERE person = ? AND kind = 'chat.missed-reply'")
                .param(person)
                .query(UUID.class)
                .single();
    }
}
