package dev.soundingboard.mentor;

import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What PostgreSQL did for the last query that went through it. */
final class Plans {

    private static final List<String> GIVEN_OR_THROWN_AWAY =
            List.of("Actual Rows", "Rows Removed by Filter", "Rows Removed by Index Recheck", "Rows Removed by Join Filter");

    private final JsonMapper json = new JsonMapper();
    private final DataSource database;
    private @Nullable QueryInfo last;

    Plans(DataSource database) {
        this.database = database;
    }

    DataSource listening() {
        return ProxyDataSourceBuilder.create(database)
                .afterQuery((execution, queries) -> last = queries.get(0))
                .build();
    }

    long rowsExaminedByTheLast() {
        var query = Objects.requireNonNull(last);
        var plan = JdbcClient.create(database)
                .sql("EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) " + query.getQuery())
                .params(parameters(query))
                .query(String.class)
                .single();
        return rowsExamined(json.readTree(plan).path(0).path("Plan"));
    }

    private static List<?> parameters(QueryInfo query) {
        return query.getParametersList().get(0).stream()
                .map(ParameterSetOperation::getArgs)
                .map(arguments -> arguments[1])
                .toList();
    }

    private static long rowsExamined(JsonNode node) {
        var below = StreamSupport.stream(node.path("Plans").spliterator(), false)
                .mapToLong(Plans::rowsExamined)
                .sum();
        var isScan = node.path("Node Type").asString().endsWith("Scan");
        return below + (isScan ? Math.round(rowsALoop(node) * node.path("Actual Loops").asDouble()) : 0);
    }

    private static double rowsALoop(JsonNode scan) {
        return GIVEN_OR_THROWN_AWAY.stream()
                .mapToDouble(name -> scan.path(name).asDouble(0))
                .sum();
    }
}
