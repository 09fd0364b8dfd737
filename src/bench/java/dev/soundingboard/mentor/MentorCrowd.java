package dev.soundingboard.mentor;

import dev.soundingboard.mentor.MentorSearch.Criteria;
import dev.soundingboard.mentor.MentorSearch.Position;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A scheme with so many mentors in a database of its own, and the search over them. */
final class MentorCrowd {

    /** Pages from the first on, as somebody who presses "More mentors" sees them. */
    static final int EXPLAINED = 20;

    private static final String SCHEME = "wessex";
    private static final int PAGE = 5;

    private final Random random = new Random(7);
    private final DataSource database;
    private final MentorSearch search;

    private MentorCrowd(DataSource database) {
        this.database = database;
        this.search = new MentorSearch(JdbcClient.create(database), Clock.systemUTC());
    }

    static MentorCrowd of(int size, EmbeddedPostgres postgres) throws SQLException, IOException {
        var name = "mentors" + size;
        JdbcClient.create(postgres.getPostgresDatabase()).sql("CREATE DATABASE " + name).update();
        var database = postgres.getDatabase("postgres", name);
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/common", "classpath:db/migration/postgresql")
                .load()
                .migrate();
        ManyMentors.copyInto(database, SCHEME, size);
        JdbcClient.create(database).sql("VACUUM ANALYZE").update();
        return new MentorCrowd(new SingleConnectionDataSource(database.getConnection(), true));
    }

    /** Where the pages begin that are measured. */
    List<Position> positions(Criteria criteria) {
        List<Position> positions = new ArrayList<>();
        for (var next = next(criteria, null); next != null && positions.size() < EXPLAINED; next = next(criteria, next)) {
            positions.add(next);
        }
        return positions;
    }

    private @Nullable Position next(Criteria criteria, @Nullable Position from) {
        return search.find(SCHEME, criteria, null, from, PAGE).next();
    }

    long microsOfPage(Criteria criteria, List<Position> positions) {
        var from = positions.isEmpty() ? null : positions.get(random.nextInt(positions.size()));
        var start = System.nanoTime();
        search.find(SCHEME, criteria, null, from, PAGE);
        return (System.nanoTime() - start) / 1_000;
    }

    /** The most of several pages. */
    long rowsExamined(Criteria criteria) {
        var plans = new Plans();
        var listening = ProxyDataSourceBuilder.create(database).listener(plans).build();
        var explained = new MentorSearch(JdbcClient.create(listening), Clock.systemUTC());
        List<@Nullable Position> all = new ArrayList<>(positions(criteria));
        all.add(null);
        return all.stream()
                .mapToLong(from -> plans.of(() -> explained.find(SCHEME, criteria, null, from, PAGE), database)
                        .rows())
                .max()
                .orElseThrow();
    }
}
