package dev.soundingboard.chat;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which activities had their effect. Teams delivers again whatever it thinks got lost. */
@Component
class Inbox {

    private final JdbcClient jdbc;
    private final Clock clock;

    Inbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** True the first time; belongs to the transaction of the effect, so both happen or neither. */
    boolean claim(Turn.Key key) {
        return jdbc.sql("""
                                INSERT INTO inbox (tenant, conversation, type, activity, received_at)
                                VALUES (?, ?, ?, ?, ?)
                                ON CONFLICT DO NOTHING""")
                        .params(
                                key.tenant(),
                                key.conversation(),
                                key.type(),
                                key.activity(),
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
