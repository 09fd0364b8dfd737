package dev.soundingboard.links;

import com.google.crypto.tink.subtle.Random;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What addresses are signed with: made once, shared by all nodes through the database. It is had at start-up, because one
 * made within a turn would be gone if that turn were rolled back.
 */
@Component
class LinkSecret {

    private final byte[] secret;

    LinkSecret(JdbcClient jdbc) {
        jdbc.sql("INSERT INTO link_secret (id, secret) VALUES (1, ?) ON CONFLICT DO NOTHING")
                .param(Random.randBytes(32))
                .update();
        secret = jdbc.sql("SELECT secret FROM link_secret").query(byte[].class).single();
    }

    byte[] get() {
        return secret.clone();
    }
}
