package dev.soundingboard.account;

import dev.soundingboard.confidential.ConfidentialText;
import dev.soundingboard.confidential.Vault;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One-time codes of new accounts. A digest of each is kept, and for whoever asks twice at once the code itself, sealed. */
@Component
class Codes {

    /** Nothing that is read for something else. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final UUID CODES = UUID.nameUUIDFromBytes("codes of accounts".getBytes(StandardCharsets.UTF_8));
    private static final int LENGTH = 12;
    private static final String IN_FOURS = "(.{4})(?!$)";

    /** Who asks again so soon has pressed twice, or Teams has delivered it twice: an answer that isn't kept must work too. */
    private static final Duration AGAIN = Duration.ofMinutes(10);

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;
    private final AccountProperties properties;

    Codes(JdbcClient jdbc, Vault vault, Clock clock, AccountProperties properties) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
        this.properties = properties;
    }

    /** One for them, such as "7KQ2-M4PX-9RTH": the same for a few minutes, then a new one, and the older works no more. */
    String issue(UUID person) {
        return latest(person).orElseGet(() -> fresh(person)).replaceAll(IN_FOURS, "$1-");
    }

    private Optional<String> latest(UUID person) {
        return jdbc.sql("SELECT content_key, content FROM account_code WHERE person = ? AND until > ?")
                .params(person, until().minus(AGAIN))
                .query((row, number) ->
                        new ConfidentialText(row.getObject("content_key", UUID.class), row.getBytes("content")))
                .optional()
                .flatMap(kept -> vault.open(kept, person));
    }

    private String fresh(UUID person) {
        var code = random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(at -> LETTERS.substring(at, at + 1))
                .collect(Collectors.joining());
        var kept = vault.seal(person, CODES, person, code);
        forget(person);
        jdbc.sql("INSERT INTO account_code (person, code, until, content_key, content) VALUES (?, ?, ?, ?, ?)")
                .params(person, digest(code), until(), kept.sealedWith(), kept.sealed())
                .update();
        return code;
    }

    private OffsetDateTime until() {
        return clock.instant().plus(properties.codeFor()).atOffset(ZoneOffset.UTC);
    }

    /** Whose code that is; empty if it is nobody's, or runs no more. */
    Optional<UUID> whose(String typed) {
        var code = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        return jdbc.sql("SELECT person FROM account_code WHERE code = ? AND until > ?")
                .params(digest(code), clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }

    /** False if another turn has. */
    boolean forget(UUID person) {
        return jdbc.sql("DELETE FROM account_code WHERE person = ?")
                        .param(person)
                        .update()
                == 1;
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
