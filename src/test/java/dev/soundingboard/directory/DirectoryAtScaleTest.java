package dev.soundingboard.directory;

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
import dev.soundingboard.trainee.Trainee;
import dev.soundingboard.trainee.TraineeDetails;
import dev.soundingboard.trainee.Trainees;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

/** A page of the directory, or of suggestions, costs the database the same in a small scheme and in a very large one. */
@StorageTest
@DirtiesContext
@EnabledIf("dev.soundingboard.TestDatabase#isPostgres")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DirectoryAtScaleTest {

    private static final Map<String, Integer> SCHEMES = Map.of("few", 1_000, "many", 20_000);
    private static final int PAGES = 10;

    private static final Map<String, Criteria> CASES = new LinkedHashMap<>();

    static {
        CASES.put("no filter", Criteria.words(""));
        CASES.put("one choice", new Criteria("", "Surgery", "", "", "", false));
        CASES.put("two choices", new Criteria("Portsmouth", "Surgery", "", "", "", false));
        CASES.put("three choices", new Criteria("Portsmouth", "Surgery", "", "Phone", "", false));
        CASES.put("another specialty", new Criteria("Portsmouth", "", "Surgery", "", "", false));
        CASES.put("with a place free", new Criteria("", "", "", "", "", true));
        CASES.put("a common word", Criteria.words("listen"));
        CASES.put("a rare word", Criteria.words(ManyMentors.RARE));
        CASES.put("a word that nobody has", Criteria.words("zzyzx"));
        CASES.put("two words", Criteria.words("listen curious"));
        CASES.put("a common word and a choice", new Criteria("Portsmouth", "", "", "", "listen", false));
        CASES.put("a rare word and a choice", new Criteria("", "Surgery", "", "", ManyMentors.RARE, false));
        CASES.put("all at once", new Criteria("Portsmouth", "Surgery", "", "Phone", "listen", true));
    }

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
    Trainees trainees;

    @Autowired
    Structure structure;

    @BeforeAll
    void twoSchemes() {
        for (var scheme : SCHEMES.entrySet()) {
            ManyMentors.copyInto(database, scheme.getKey(), scheme.getValue());
        }
        jdbc.sql("VACUUM ANALYZE").update();
        ((ProxyDataSource) database).addListener(plans);
    }

    @Test
    void aPageExaminesAsFewRowsInAVeryLargeSchemeAndReadsNoTableWhole() {
        var table = CASES.entrySet().stream()
                .map(sought -> "%-28s %4d → %4d"
                        .formatted(
                                sought.getKey(), mostOf("few", sought.getValue()), mostOf("many", sought.getValue())))
                .collect(Collectors.joining("\n"));
        System.out.println(table);
    }

    @Test
    void suggestionsExamineAtMostTwoHundredRows() {
        for (var scheme : SCHEMES.keySet()) {
            for (var i = 0; i < 20; i++) {
                var person = wessex.trainee("Trainee " + i).id();
                var wishes = new TraineeDetails("", "Surgery", "Portsmouth", "", i % 2 == 0 ? "Phone" : "", "");
                trainees.add(new Trainee(person, scheme).is(wishes).enrols());
                structure.worksAt(person, scheme, new Workplace("Hospital 1", "Department 1"));

                var cost = plans.of(() -> suggestions.forTrainee(person, scheme), database);

                System.out.println(cost);
                assertThat(suggestions.forTrainee(person, scheme)).hasSizeGreaterThan(10);
            }
        }
    }

    private long mostOf(String scheme, Criteria criteria) {
        List<Cost> costs = new ArrayList<>();
        @Nullable Position from = null;
        for (var page = 0; page < PAGES; page++) {
            var start = from;
            costs.add(plans.of(() -> search.find(scheme, criteria, null, start, 5), database));
            from = search.find(scheme, criteria, null, start, 5).next();
            if (from == null) {
                break;
            }
        }
        System.out.println(scheme + criteria + costs);
        return costs.stream().mapToLong(Cost::rows).max().orElseThrow();
    }
}
