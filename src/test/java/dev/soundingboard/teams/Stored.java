package dev.soundingboard.teams;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database holds of turns: a rejected activity must leave it as it was. */
public class Stored {

    private final JdbcClient jdbc;

    Stored(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public long rows() {
        return count("inbox") + count("person") + count("notification");
    }

    public long count(String table) {
        return jdbc.sql("SELECT count(*) FROM " + table).query(Long.class).single();
    }
}
