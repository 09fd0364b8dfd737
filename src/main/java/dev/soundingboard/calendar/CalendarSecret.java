package dev.soundingboard.calendar;

import com.google.crypto.tink.subtle.Random;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What calendar addresses are signed with: made once, shared by all nodes through the database. It is had at start-up,
 * because one made within a turn would be gone if that turn were rolled back.
 */
@Component
class CalendarSecret {

    private final byte[] secret;

    CalendarSecret(JdbcClient jdbc) {
        jdbc.sql("INSERT INTO calendar_secret (id, secret) VALUES (1, ?) ON CONFLICT DO NOTHING")
                .param(Random.randBytes(32))
                .update();
        secret = jdbc.sql("SELECT secret FROM calendar_secret")
                .query(byte[].class)
                .single();
    }

    byte[] get() {
        return secret.clone();
    }
}
