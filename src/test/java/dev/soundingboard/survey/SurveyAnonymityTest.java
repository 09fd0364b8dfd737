package dev.soundingboard.survey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.NorthWest;
import dev.soundingboard.StorageTest;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.TeamCommand;
import dev.soundingboard.people.Person;
import dev.soundingboard.survey.SurveyCommand.NeverAgain;
import dev.soundingboard.survey.SurveyCommand.Results;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who reads the whole database can't join an answer to a person; the team sees only what the middle of five say (F1, D2). */
@StorageTest
@Import(Surveys.class)
class SurveyAnonymityTest {

    private static final Set<String> WITH_NO_PERSON = Set.of("survey_tally", "flyway_schema_history");

    @Autowired
    Surveys surveys;

    @Autowired
    Wessex wessex;

    @Autowired
    NorthWest northWest;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void startAgain() {
        surveys.startAgain();
    }

    @Test
    void whatIsKeptOfAnAnswerHasNoPersonNoIdAndNoTime() {
        var columns = jdbc.sql("""
                        SELECT column_name, data_type FROM information_schema.columns
                        WHERE table_name = 'survey_tally'""")
                .query((row, number) ->
                        Map.entry(row.getString(1), row.getString(2).toLowerCase(Locale.ROOT)))
                .list();

        assertThat(columns).hasSize(9);
        assertThat(columns)
                .allSatisfy(column -> assertThat(column.getValue()).matches("character varying|integer"))
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder(
                        "scheme", "survey", "asked_from", "asked_to", "whom", "question", "answer", "said", "middle");
    }

    @Test
    void exceptForTheTotalsTheDatabaseIsTheSameWhateverWasAnswered() {
        var first = surveys.northWestern("Imran Sheikh", "Dr Fell");
        var second = surveys.northWestern("Lily Marsh", "Dr Pike");
        surveys.ends(first);
        surveys.end(second);
        var one = first.trainee();
        var two = second.trainee();
        surveys.answers(one, "Very well", "Very useful");
        surveys.answers(two, "Hardly at all", "");

        assertThat(rowsAbout(one)).isEqualTo(rowsAbout(two));
        assertThat(everythingBut(WITH_NO_PERSON)).doesNotContain("Very useful", "Hardly at all");
    }

    @Test
    void notEvenThatSomebodyAnsweredIsKept() {
        var silent = surveys.ended("Imran Sheikh").trainee();
        var late = surveys.ended("Lily Marsh").trainee();
        surveys.days(30);
        var quick = surveys.ended("Hamza Iqbal").trainee();
        surveys.answers(quick, "Very well", "Useful");

        assertThat(invitationOf(quick)).isEqualTo(invitationOf(late)).isEqualTo(invitationOf(silent));

        var refusing = surveys.ended("Zoe Lamb").trainee();
        surveys.says(refusing, new NeverAgain(surveys.sentTo(refusing).get(0).invitation(), 0));
        assertThat(invitationOf(refusing)).isEqualTo(invitationOf(quick));
    }

    /** PostgreSQL marks each row with the transaction that wrote it last. */
    @Test
    @EnabledIfSystemProperty(named = "database", matches = "postgresql")
    void theDatabasesOwnMarksDoNotTellWhichAnswerWasTheLast() {
        surveys.answers(surveys.ended("Imran Sheikh").trainee(), "Very well", "Very useful");
        surveys.answers(surveys.ended("Lily Marsh").trainee(), "Hardly at all", "Useful");

        assertThat(jdbc.sql("SELECT DISTINCT xmin::text FROM survey_tally")
                        .query(String.class)
                        .list())
                .hasSize(1);
    }

    @Test
    void theTeamSeesNothingBelowFiveAnswersAndNoDifferenceByOneMore() {
        var patsy = northWest.admin("Patsy Entwistle");
        for (var i = 1; i <= 4; i++) {
            surveys.answers(surveys.ended("Trainee " + i).trainee(), "Very well", "Useful");
            assertThat(lines(patsy)).allMatch(line -> line.says().equals("Fewer than 5 answers so far."));
        }
        surveys.answers(surveys.ended("Trainee 5").trainee(), "Very well", "Not useful");
        var shown = lines(patsy);
        assertThat(shown)
                .extracting(ResultsCard.Line::says)
                .containsExactly("5 people. Middle answer: “Very well”.", "5 people. Middle answer: “Useful”.");

        surveys.answers(surveys.ended("Trainee 6").trainee(), "Hardly at all", "Very useful");

        assertThat(lines(patsy)).as("looking before and after tells nothing").isEqualTo(shown);
    }

    @Test
    void ofAFullGroupNotEvenTheDatabaseKeepsMoreThanTheMiddle() {
        for (var i = 1; i <= 5; i++) {
            surveys.answers(surveys.ended("Trainee " + i).trainee(), "Very well", "Useful");
        }

        assertThat(jdbc.sql("SELECT answer, said, middle FROM survey_tally WHERE said > 0 OR middle > 0")
                        .query((row, number) -> "%s %d %d".formatted(row.getString(1), row.getInt(2), row.getInt(3)))
                        .list())
                .containsExactlyInAnyOrder("Very well 0 1", "Useful 0 1");
    }

    @Test
    void anotherSchemesTeamSeesNothingOfIt() {
        for (var i = 1; i <= 5; i++) {
            surveys.answers(surveys.ended("Trainee " + i).trainee(), "Very well", "Useful");
        }

        var card = (ResultsCard) surveys.says(wessex.admin("Morgan Reed"), new Results());
        assertThat(card.parts()).isEmpty();
        assertThat(card.lead()).isEqualTo("Nobody has answered a survey yet.");
        assertThat(card.ways()).containsExactly(TeamCommand.Menu.asButton());
    }

    private List<ResultsCard.Line> lines(Person admin) {
        return ((ResultsCard) surveys.says(admin, new Results()))
                .parts().stream().flatMap(part -> part.lines().stream()).toList();
    }

    /** Every row that names this person, with their own ids taken out. */
    private Map<String, List<String>> rowsAbout(Person person) {
        var all = new TreeMap<String, List<String>>();
        for (var table : tables()) {
            all.put(
                    table,
                    jdbc.sql("SELECT * FROM " + table).query().listOfRows().stream()
                            .filter(row -> row.containsValue(person.id()))
                            .peek(row -> row.remove("place")) // only the order in which things were to be told
                            .map(row -> row.values().stream()
                                    .map(String::valueOf)
                                    .filter(value -> !value.matches("[0-9a-f]{8}-.*") && !value.equals(person.name()))
                                    .collect(Collectors.joining(" ")))
                            .sorted()
                            .toList());
        }
        return all;
    }

    private String everythingBut(Set<String> tables) {
        return tables().stream()
                .filter(table -> !tables.contains(table))
                .map(table ->
                        jdbc.sql("SELECT * FROM " + table).query().listOfRows().toString())
                .collect(Collectors.joining("\n"));
    }

    private List<String> tables() {
        return jdbc.sql("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")
                .query(String.class)
                .list();
    }

    private Map<String, Object> invitationOf(Person person) {
        return jdbc.sql("SELECT scheme, survey, round, open, version FROM survey_invitation WHERE person = ?")
                .param(person.id())
                .query()
                .singleRow();
    }
}
