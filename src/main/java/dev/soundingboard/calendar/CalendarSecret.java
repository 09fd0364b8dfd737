package dev.soundingboard.calendar;

import com.google.crypto.tink.subtle.Random;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** What calendar addresses are signed with: made once, shared by all nodes through the database. */
@Component
class CalendarSecret {

    private final SingletonSupplier<byte[]> secret;

    CalendarSecret(JdbcClient jdbc) {
        this.secret = SingletonSupplier.of(() -> {
            jdbc.sql("INSERT INTO calendar_secret (id, secret) VALUES (1, ?) ON CONFLICT DO NOTHING")
                    .param(Random.randBytes(32))
                    .update();
            return jdbc.sql("SELECT secret FROM calendar_secret")
                    .query(byte[].class)
                    .single();
        });
    }

    byte[] get() {
        return secret.obtain();
    }
}
