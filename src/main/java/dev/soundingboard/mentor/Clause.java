package dev.soundingboard.mentor;

import java.util.List;

/** A piece of SQL with its parameters. */
record Clause(String sql, List<?> params) {

    static Clause of(String sql, Object... params) {
        return new Clause(sql, List.of(params));
    }
}
