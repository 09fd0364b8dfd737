package dev.soundingboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.Confidence.Telling;
import dev.soundingboard.Standoff.Situation;
import dev.soundingboard.session.Sessions;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * Whatever people type in confidence, and whatever admins and others then try with every card there is: the audit trail has
 * it by moment, ids, verb and outcome, and no word and no name of anybody's (D2).
 */
@StorageTest
@Import(Standoff.class)
@TestPropertySource(
        properties = {"sounding-board.schemes.folder=src/test/resources/elsewhere", "spring.mail.host=mail.invalid"})
class NothingWrittenIsAuditedTest {

    private static final String MEANS_NOTHING_OUTSIDE =
            "\\d+|true|false|null|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Z_]+|[a-z-]+([.][a-z-]+)*";

    @Autowired
    Standoff standoff;

    @Autowired
    Wessex wessex;

    @Autowired
    Sessions sessions;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void startAgain() {
        clock.startsAgain();
    }

    @ParameterizedTest
    @EnumSource(Situation.class)
    void theTrailHoldsIdsAndVerbsOnly(Situation situation) {
        var scene = standoff.in(situation);
        Confidences.ALL.stream()
                .filter(it -> it.situation() == situation)
                .forEach(it -> it.typing().accept(new Telling(wessex, sessions, scene), it.word()));
        for (var who : scene.strangers().values()) {
            ForgedCards.byCommand()
                    .values()
                    .forEach(forged -> wessex.says(who, forged.with().apply(scene.ids(), scene.version())));
        }

        var entries = jdbc.sql("SELECT * FROM audit_entry").query().listOfRows();
        assertThat(entries).isNotEmpty().allSatisfy(NothingWrittenIsAuditedTest::holdsNoText);
        assertThat(entries.stream().map(it -> it.get("outcome")).collect(Collectors.toSet()))
                .contains("REFUSED", "NOT_DONE");
    }

    private static void holdsNoText(Map<String, Object> entry) {
        entry.forEach((column, value) -> {
            if (!column.equals("moment")) {
                assertThat(String.valueOf(value)).as(column).matches(MEANS_NOTHING_OUTSIDE);
            }
        });
    }
}
