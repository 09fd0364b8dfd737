package dev.soundingboard;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that is stored, but for what was seen, tried and locked, and who has the app installed: equal if nothing changed. */
@TestComponent
class DatabaseDigest {

    private final JdbcClient jdbc;

    DatabaseDigest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, List<String>> digest() {
        return tables().stream()
                .collect(Collectors.toMap(table -> table, this::rows, (one, other) -> one, TreeMap::new));
    }

    private List<String> tables() {
        return jdbc.sql("""
                        SELECT table_name FROM information_schema.tables
                        WHERE table_schema = 'public' AND table_name NOT IN ('inbox', 'flyway_schema_history', 'audit_entry', 'admin_change')""").query(String.class).list();
    }

    private List<String> rows(String table) {
        return jdbc.sql("SELECT * FROM " + table).query().listOfRows().stream()
                .map(row -> row.entrySet().stream()
                        .filter(column -> !column.getKey().equals("installed"))
                        .map(column -> column.getKey() + "=" + readable(column.getValue()))
                        .collect(Collectors.joining(" ")))
                .sorted()
                .toList();
    }

    private static String readable(Object value) {
        return value instanceof byte[] bytes ? Arrays.toString(bytes) : String.valueOf(value);
    }
}
