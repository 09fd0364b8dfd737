package dev.soundingboard.confidential;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The data keys, each stored sealed with the wrapping key. */
@Component
class DataKeys {

    private final JdbcClient jdbc;
    private final WrappingKey wrapping;

    DataKeys(JdbcClient jdbc, WrappingKey wrapping) {
        this.jdbc = jdbc;
        this.wrapping = wrapping;
    }

    /** The author's key in that relationship, made when first needed. */
    DataKey of(UUID author, UUID relationship) {
        return KeysAtHand.now()
                .find(key -> key.isOf(author, relationship))
                .or(() -> find(author, relationship))
                .or(() -> make(author, relationship))
                .or(() -> find(author, relationship)) // somebody else was first
                .orElseThrow();
    }

    Optional<DataKey> find(UUID id) {
        return Optional.ofNullable(findAll(Set.of(id)).get(id));
    }

    /** Those that are there still, by their ids. */
    Map<UUID, DataKey> findAll(Set<UUID> ids) {
        var atHand = KeysAtHand.now();
        var found = ids.stream()
                .flatMap(id -> atHand.find(key -> key.id().equals(id)).stream())
                .collect(Collectors.toMap(DataKey::id, Function.identity()));
        var others = ids.stream().filter(id -> !found.containsKey(id)).toList();
        if (!others.isEmpty()) {
            jdbc.sql("SELECT id, author, relationship, wrapped FROM data_key WHERE id IN (:ids)")
                    .param("ids", others)
                    .query(this::unwrapped)
                    .list()
                    .forEach(key -> found.put(key.id(), atHand.keep(key)));
        }
        return found;
    }

    private Optional<DataKey> find(UUID author, UUID relationship) {
        return jdbc.sql("SELECT id, author, relationship, wrapped FROM data_key WHERE author = ? AND relationship = ?")
                .params(author, relationship)
                .query(this::unwrapped)
                .optional()
                .map(KeysAtHand.now()::keep);
    }

    void deleteOf(UUID author) {
        KeysAtHand.now().drop(key -> key.author().equals(author));
        jdbc.sql("DELETE FROM data_key WHERE author = ?").param(author).update();
    }

    /** Seals up to {@code most} keys again that an older wrapping key sealed, going on after that id. */
    @Transactional
    public Rewrapped rewrap(UUID after, int most) {
        var older = jdbc.sql("""
                        SELECT id, wrapped FROM data_key WHERE wrapped_with <> ? AND id > ?
                        ORDER BY id FETCH FIRST ? ROWS ONLY FOR UPDATE SKIP LOCKED""")
                .params(wrapping.primary(), after, most)
                .query((row, number) -> new Wrapped(row.getObject("id", UUID.class), row.getBytes("wrapped")))
                .list();
        var unopenable =
                older.stream().filter(key -> !rewrap(key)).map(Wrapped::id).toList();
        return new Rewrapped(
                older.size() - unopenable.size(),
                unopenable,
                older.isEmpty()
                        ? Optional.empty()
                        : Optional.of(older.get(older.size() - 1).id()));
    }

    private boolean rewrap(Wrapped key) {
        var again = wrapping.rewrap(key.wrapped(), key.id());
        again.ifPresent(wrapped -> jdbc.sql("UPDATE data_key SET wrapped = ?, wrapped_with = ? WHERE id = ?")
                .params(wrapped, wrapping.primary(), key.id())
                .update());
        return again.isPresent();
    }

    /** Empty if there is one already. */
    private Optional<DataKey> make(UUID author, UUID relationship) {
        var id = UUID.randomUUID();
        var wrapped = wrapping.wrapNew(id);
        var made = jdbc.sql("""
                        INSERT INTO data_key (id, author, relationship, wrapped, wrapped_with) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT DO NOTHING""")
                .params(id, author, relationship, wrapped, wrapping.primary())
                .update();
        return made == 1
                ? Optional.of(
                        KeysAtHand.now().keep(new DataKey(id, author, relationship, wrapping.unwrap(wrapped, id))))
                : Optional.empty();
    }

    private DataKey unwrapped(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new DataKey(
                id,
                row.getObject("author", UUID.class),
                row.getObject("relationship", UUID.class),
                wrapping.unwrap(row.getBytes("wrapped"), id));
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Wrapped(UUID id, byte[] wrapped) {}
}
