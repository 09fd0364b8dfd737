package dev.soundingboard.account;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the team has asked and the old account can still say no to. */
@Component
class Asked {

    private final JdbcClient jdbc;

    Asked(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One of them.
     *
     * @param person whose history it is, at the old account still
     * @param fresh who the new account is so far
     */
    record Move(UUID person, UUID fresh, UUID askedBy, String scheme, Instant due) {}

    void ask(Move move) {
        jdbc.sql("INSERT INTO account_move (person, fresh, asked_by, scheme, due) VALUES (?, ?, ?, ?, ?)")
                .params(
                        move.person(),
                        move.fresh(),
                        move.askedBy(),
                        move.scheme(),
                        move.due().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Move> of(UUID person) {
        return jdbc.sql("SELECT person, fresh, asked_by, scheme, due FROM account_move WHERE person = ?")
                .param(person)
                .query(Move.class)
                .optional();
    }

    /** What concerns either of them, on whichever side: it is forgotten. */
    List<Move> takeAllOf(UUID one, UUID other) {
        var all = jdbc.sql("""
                        SELECT person, fresh, asked_by, scheme, due FROM account_move
                        WHERE person IN (?, ?) OR fresh IN (?, ?)""").params(one, other, one, other).query(Move.class).list();
        return all.stream().filter(move -> forget(move.person())).toList();
    }

    /** False if another turn has. */
    boolean forget(UUID person) {
        return jdbc.sql("DELETE FROM account_move WHERE person = ?")
                        .param(person)
                        .update()
                == 1;
    }
}
