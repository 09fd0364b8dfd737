package dev.soundingboard.directory;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.StorageTest;
import dev.soundingboard.Wessex;
import dev.soundingboard.independence.Structure;
import dev.soundingboard.independence.Workplace;
import dev.soundingboard.mentor.ManyMentors;
import dev.soundingboard.mentor.MentorSearch;
import dev.soundingboard.mentor.MentorSearch.Criteria;
import dev.soundingboard.mentor.MentorSearch.Position;
import dev.soundingboard.mentor.Plans;
import dev.soundingboard.mentor.Plans.Cost;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/**
 * A page of the directory, or of suggestions, costs the database the same in a small scheme and in a very large one. It has
 * a database of its own: a table of which other tests have left a few rows is sooner read whole than by its index.
 */
@StorageTest
@TestPropertySource(properties = "stage=scale")
@DirtiesContext
@EnabledIf("dev.soundingboard.TestDatabase#isPostgres")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DirectoryAtScaleTest {

    private static final Map<String, Integer> SCHEMES =
            Map.of("few", 1_000, "many", Integer.getInteger("mentors", 20_000));
    private static final int PAGES = 10;

    /** What is looked for, and the most rows that a page of it may examine. */
    private static final Map<Criteria, Integer> CASES = Map.ofEntries(
            entry(Criteria.words(""), 13),
            entry(new Criteria("", "Surgery", "", "", "", false), 13),
            entry(new Criteria("Portsmouth", "Surgery", "", "", "", false), 13),
            entry(new Criteria("Portsmouth", "Surgery", "", "Phone", "", false), 13),
            entry(new Criteria("Portsmouth", "", "Surgery", "", "", false), 30),
            entry(new Criteria("", "", "", "", "", true), 30),
            entry(Criteria.words("listen"), 13),
            entry(Criteria.words(ManyMentors.RARE), 13),
            entry(Criteria.words("zzyzx"), 0),
            entry(Criteria.words("listen curious"), 20),
            entry(new Criteria("Portsmouth", "", "", "", "listen", false), 100),
            entry(new Criteria("", "Surgery", "", "", ManyMentors.RARE, false), 300),
            entry(new Criteria("Portsmouth", "Surgery", "", "Phone", "listen", true), 300));

    private final Plans plans = new Plans();

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Wessex wessex;

    @Autowired
    MentorSearch search;

    @Autowired
    Suggestions suggestions;

    @Autowired
    Structure structure;

    @BeforeAll
    void twoSchemes() {
        for (var scheme : SCHEMES.entrySet()) {
            ManyMentors.copyInto(database, scheme.getKey(), scheme.getValue());
        }
        everybodyIsATraineeToo();
        jdbc.sql("VACUUM ANALYZE").update();
        ((ProxyDataSource) database).addListener(plans);
    }

    @Test
    void aPageExaminesAsFewRowsInAVeryLargeSchemeAndReadsNoTableWhole() {
        for (var scheme : SCHEMES.keySet()) {
            CASES.forEach((criteria, most) -> assertThat(firstPages(scheme, criteria))
                    .as("%s: %s", scheme, criteria)
                    .allSatisfy(cost -> {
                        assertThat(cost.rows()).isLessThanOrEqualTo(most);
                        assertThat(cost.readWhole()).isEmpty();
                    }));
        }
    }

    @Test
    void suggestionsExamineAtMostTwoHundredRows() {
        for (var scheme : SCHEMES.keySet()) {
            var person = wessex.trainee("Asha Rao").id();
            jdbc.sql("""
                            INSERT INTO trainee (id, person, scheme, enrolled, absence, grade, specialty, place,
                                pattern, way, requests, version)
                            VALUES (?, ?, ?, true, false, '', 'Surgery', 'Portsmouth', '', 'Phone', '', 0)""").params(UUID.randomUUID(), person, scheme).update();
            structure.worksAt(person, scheme, new Workplace("Hospital 1", "Department 1"));

            var cost = plans.of(() -> suggestions.forTrainee(person, scheme), database);

            assertThat(suggestions.forTrainee(person, scheme)).hasSizeGreaterThan(10);
            assertThat(cost.rows()).as(scheme).isLessThanOrEqualTo(200);
            assertThat(cost.readWhole())
                    .as(scheme)
                    .doesNotContain("mentor", "mentor_term", "mentor_way", "workplace", "trainee");
        }
    }

    private void everybodyIsATraineeToo() {
        jdbc.sql("""
                        INSERT INTO trainee (id, person, scheme, enrolled, absence, grade, specialty, place,
                            pattern, way, requests, version)
                        SELECT gen_random_uuid(), person, scheme, true, false, '', specialty, place, '', '', '', 0
                        FROM mentor""").update();
    }

    private List<Cost> firstPages(String scheme, Criteria criteria) {
        List<Cost> costs = new ArrayList<>();
        @Nullable Position from = null;
        do {
            var start = from;
            costs.add(plans.of(() -> search.find(scheme, criteria, null, start, 5), database));
            from = search.find(scheme, criteria, null, start, 5).next();
        } while (from != null && costs.size() < PAGES);
        return costs;
    }
}
