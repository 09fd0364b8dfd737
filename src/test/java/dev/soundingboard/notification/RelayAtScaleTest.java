package dev.soundingboard.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.SentCards;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.mentor.Plans;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.QueryCountHolder;
import net.ttddyy.dsproxy.support.ProxyDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** What was sent long ago costs the relay nothing, however much it is. */
@StorageTest
@TestPropertySource(properties = "stage=relay")
@DirtiesContext
@EnabledIf("dev.soundingboard.TestDatabase#isPostgres")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelayAtScaleTest {

    private static final int PEOPLE = 500;
    private static final int SENT_LONG_AGO = 100_000;
    private static final int AT_A_TIME = 50;

    /** Marked, addressed, written, which asks two more things of this kind, and settled; and the claim, which is shared. */
    private static final int STATEMENTS = 6;

    private final Plans plans = new Plans();

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DueRows rows;

    @Autowired
    Relay relay;

    @Autowired
    SentCards sent;

    @Autowired
    TestClock clock;

    @BeforeAll
    void manyPeopleWhoWereToldMuch() {
        clock.startsAgain();
        sent.startsAgain();
        jdbc.sql("""
                        INSERT INTO person (id, tenant, object, name, zone, service_url, conversation, installed, version)
                        SELECT id, ?, id, 'Person ' || id, 'Europe/London', 'https://example.org', 'a:' || id, TRUE, 0
                        FROM (SELECT gen_random_uuid() AS id FROM generate_series(1, ?)) AS people""").params(UUID.randomUUID(), PEOPLE).update();
        add(SENT_LONG_AGO, "SENT", "NULL");
        jdbc.sql("VACUUM ANALYZE").update();
        ((ProxyDataSource) database).addListener(plans);
    }

    @Test
    void whatIsDueIsFoundWithoutALookAtTheRest() {
        add(PEOPLE, "NEW", "due");

        var people = rows.people(AT_A_TIME);
        var found = plans.of(() -> rows.people(AT_A_TIME), database);
        var taken = plans.of(() -> rows.of(people), database);

        assertThat(people).hasSize(AT_A_TIME);
        assertThat(List.of(found, taken)).allSatisfy(cost -> {
            assertThat(cost.readWhole()).doesNotContain("notification");
            assertThat(cost.rows()).isLessThanOrEqualTo(2 * PEOPLE);
        });
        relay.run();
    }

    @Test
    void aMessageTakesAFewStatementsAndItsShareOfTheClaim() {
        for (var due : List.of(AT_A_TIME, 4 * AT_A_TIME)) {
            assertThat(statementsFor(due)).isLessThanOrEqualTo((long) STATEMENTS * due);
        }
    }

    private long statementsFor(int due) {
        add(due, "NEW", "due");
        QueryCountHolder.clear();
        relay.run();
        return QueryCountHolder.getGrandTotal().getTotal();
    }

    private void add(int count, String state, String nextTry) {
        jdbc.sql("""
                        INSERT INTO notification (id, person, kind, subject, due, state, attempts, next_try)
                        SELECT id, person, 'chat.missed-reply', id, due, '%s', 0, %s
                        FROM (SELECT gen_random_uuid() AS id, person, CAST(? AS timestamptz) AS due
                            FROM generate_series(0, ?) AS number
                            JOIN (SELECT id AS person, row_number() OVER () - 1 AS place FROM person) AS people
                                ON place = number %% (SELECT count(*) FROM person)) AS rows""".formatted(state, nextTry))
                .params(clock.instant().atOffset(ZoneOffset.UTC), count - 1)
                .update();
    }
}
