package dev.soundingboard;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Chores that come once more, as after a node that died before it could write down that they were carried out. */
public final class Chores {

    private Chores() {}

    public static void comeAgain(JdbcClient jdbc) {
        jdbc.sql(
                        "UPDATE notification SET state = 'RETRY', next_try = due WHERE kind LIKE 'due.%' AND state = 'DROPPED'")
                .update();
    }

    /** How many of that kind are still to come. */
    public static int waiting(JdbcClient jdbc, String kind) {
        return jdbc.sql("SELECT count(*) FROM notification WHERE kind = ? AND state = 'NEW'")
                .param(kind)
                .query(Integer.class)
                .single();
    }
}
