package dev.soundingboard.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One-time codes of new accounts. Only a digest of each is kept. */
@Component
class Codes {

    /** Nothing that is read for something else. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 12;
    private static final String IN_FOURS = "(.{4})(?!$)";

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final Clock clock;
    private final AccountProperties properties;

    Codes(JdbcClient jdbc, Clock clock, AccountProperties properties) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.properties = properties;
    }

    /** A new one for them, such as "7KQ2-M4PX-9RTH"; an older one works no more. */
    String issue(UUID person) {
        var code = random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(at -> LETTERS.substring(at, at + 1))
                .collect(Collectors.joining());
        forget(person);
        jdbc.sql("INSERT INTO account_code (person, code, until) VALUES (?, ?, ?)")
                .params(
                        person,
                        digest(code),
                        clock.instant().plus(properties.codeFor()).atOffset(ZoneOffset.UTC))
                .update();
        return code.replaceAll(IN_FOURS, "$1-");
    }

    /** Whose code that is; empty if it is nobody's, or runs no more. */
    Optional<UUID> whose(String typed) {
        var code = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        return jdbc.sql("SELECT person FROM account_code WHERE code = ? AND until > ?")
                .params(digest(code), clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }

    void forget(UUID person) {
        jdbc.sql("DELETE FROM account_code WHERE person = ?").param(person).update();
    }

    private static String digest(String code) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
