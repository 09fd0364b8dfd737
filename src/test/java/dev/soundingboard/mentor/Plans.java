package dev.soundingboard.mentor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What PostgreSQL does for the queries that go through a data source. */
public final class Plans implements QueryExecutionListener {

    private static final List<String> GIVEN_OR_THROWN_AWAY = List.of(
            "Actual Rows", "Rows Removed by Filter", "Rows Removed by Index Recheck", "Rows Removed by Join Filter");

    private final JsonMapper json = new JsonMapper();
    private final List<QueryInfo> seen = new ArrayList<>();
    private boolean listens;

    /**
     * What some queries cost.
     *
     * @param rows what all scans of tables gave or threw away
     * @param readWhole the tables that were read from end to end
     */
    public record Cost(long rows, Set<String> readWhole) {}

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        if (listens) {
            seen.addAll(queries);
        }
    }

    /** The cost of all queries that this makes, explained one by one afterwards. */
    public Cost of(Runnable work, DataSource database) {
        seen.clear();
        listens = true;
        work.run();
        listens = false;
        var plans = seen.stream().map(query -> plan(query, database)).toList();
        Set<String> readWhole = new TreeSet<>();
        plans.forEach(plan -> everyScan(plan, scan -> {
            if (scan.path("Node Type").asString().equals("Seq Scan")) {
                readWhole.add(scan.path("Relation Name").asString());
            }
        }));
        return new Cost(plans.stream().mapToLong(Plans::rows).sum(), readWhole);
    }

    private JsonNode plan(QueryInfo query, DataSource database) {
        var plan = JdbcClient.create(database)
                .sql("EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) " + query.getQuery())
                .params(parameters(query))
                .query(String.class)
                .single();
        return json.readTree(plan).path(0).path("Plan");
    }

    private static List<?> parameters(QueryInfo query) {
        return query.getParametersList().get(0).stream()
                .map(ParameterSetOperation::getArgs)
                .map(arguments -> arguments[1])
                .toList();
    }

    private static long rows(JsonNode plan) {
        List<Long> rows = new ArrayList<>();
        everyScan(
                plan,
                scan -> rows.add(
                        Math.round(rowsALoop(scan) * scan.path("Actual Loops").asDouble())));
        return rows.stream().mapToLong(Long::longValue).sum();
    }

    private static void everyScan(JsonNode node, Consumer<JsonNode> visit) {
        if (node.has("Relation Name")) {
            visit.accept(node);
        }
        StreamSupport.stream(node.path("Plans").spliterator(), false).forEach(below -> everyScan(below, visit));
    }

    private static double rowsALoop(JsonNode scan) {
        return GIVEN_OR_THROWN_AWAY.stream()
                .mapToDouble(name -> scan.path(name).asDouble(0))
                .sum();
    }
}
