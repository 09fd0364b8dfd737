package dev.soundingboard.roster;

import dev.soundingboard.confidential.ConfidentialText;
import dev.soundingboard.confidential.Vault;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tables that somebody looks at before they count. */
@Component
class Drafts {

    private static final Duration GOOD_FOR = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** What has become of one. */
    enum State {
        OPEN,
        APPLIED,
        DISCARDED
    }

    /**
     * A table that was read.
     *
     * @param content null once it is settled
     */
    record Draft(
            UUID id, State state, Instant madeAt, @Nullable ConfidentialText content) {}

    /** Keeps it for a while, sealed. */
    UUID keep(UUID author, String scheme, String table) {
        var now = clock.instant();
        var id = UUID.randomUUID();
        var sealed = vault.seal(author, relationship(scheme), id, table);
        jdbc.sql("""
                        INSERT INTO roster_draft (id, scheme, author, made_at, state, content_key, content)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(id, scheme, author, inUtc(now), State.OPEN.name(), sealed.sealedWith(), sealed.sealed())
                .update();
        return id;
    }

    /** One of that scheme; whoever else presses its button waits. Empty once it is too old. */
    Optional<Draft> take(UUID id, String scheme) {
        return jdbc.sql("SELECT * FROM roster_draft WHERE id = ? AND scheme = ? FOR UPDATE")
                .params(id, scheme)
                .query((row, number) -> draft(row))
                .optional()
                .filter(draft -> draft.madeAt().plus(GOOD_FOR).isAfter(clock.instant()));
    }

    /** What was read; empty if whoever sent it was erased. */
    Optional<String> open(Draft draft) {
        return Optional.ofNullable(draft.content()).flatMap(content -> vault.open(content, draft.id()));
    }

    /** What it says is no longer kept here. */
    void settle(Draft draft, State state) {
        jdbc.sql("UPDATE roster_draft SET state = ?, content_key = NULL, content = NULL WHERE id = ?")
                .params(state.name(), draft.id())
                .update();
    }

    /** What is too old to be put on a list, anybody's. */
    void forgetOld() {
        jdbc.sql("DELETE FROM roster_draft WHERE made_at < ?")
                .param(inUtc(clock.instant().minus(GOOD_FOR)))
                .update();
    }

    private static Draft draft(ResultSet row) throws SQLException {
        var key = row.getObject("content_key", UUID.class);
        return new Draft(
                row.getObject("id", UUID.class),
                State.valueOf(row.getString("state")),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                key == null ? null : new ConfidentialText(key, row.getBytes("content")));
    }

    private static OffsetDateTime inUtc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static UUID relationship(String scheme) {
        return UUID.nameUUIDFromBytes("roster of %s".formatted(scheme).getBytes(StandardCharsets.UTF_8));
    }
}
