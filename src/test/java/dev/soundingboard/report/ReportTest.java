package dev.soundingboard.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.NorthWest;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.admins.AdminsCommand.Leave;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.PhraseBook;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Role;
import dev.soundingboard.people.Person;
import dev.soundingboard.report.ReportCommand.Page;
import dev.soundingboard.report.ReportCommand.Period;
import dev.soundingboard.report.ReportCommand.Turn;
import dev.soundingboard.report.Table.Row;
import dev.soundingboard.scheme.Schemes;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.TestPropertySource;

/** How a scheme goes: what its team reads, that it names nobody, and that it stays theirs (D2). */
@StorageTest
@Import({Tables.class, SmallScheme.class})
@TestPropertySource(
        properties = "spring.application.name=report") // a database of its own, where nobody else is counted
class ReportTest {

    @Autowired
    Wessex wessex;

    @Autowired
    NorthWest northWest;

    @Autowired
    SmallScheme small;

    @Autowired
    Tables tables;

    @Autowired
    Schemes schemes;

    @Autowired
    PhraseBook phrases;

    @Autowired
    ReportEndpoint endpoint;

    @Autowired
    TestClock clock;

    private Person morgan;

    @BeforeEach
    void anAdminOfASmallScheme() {
        clock.startsAgain();
        small.startsAgain();
        morgan = wessex.admin("Morgan Reed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "Figures", "statistics", "how is the scheme going?", "raport"})
    void itIsAskedForInPlainWordsAndBeginsWithTheFewFiguresThatMatter(String typed) {
        var report = (ReportCard) card(morgan, phrases.read(typed));

        assertThat(report.summary()).isEqualTo("Wessex return to training mentoring: overview");
        assertThat(report.period()).isEqualTo("Last 12 months: 1 December 2025 to 23 November 2026");
        assertThat(report.tables())
                .extracting(Table::title)
                .containsExactly("In this time", "Pairs today", "Room today");
        assertThat(report.ways())
                .extracting(Button::title)
                .containsExactly("The funnel", "By month", "By place", "Surveys", "Team menu");
        assertThat(report.periods()).extracting(Button::title).containsExactly("Last 3 months", "All");
    }

    /** Counted by hand. */
    @Test
    void theFiguresAreThoseOfTheScheme() {
        small.has();

        assertThat(rows(morgan, Page.FUNNEL))
                .containsExactly(
                        "Invited 30 to 34", // 26 who joined, and 5 on the list who were invited
                        "Joined 25 to 29", // 26
                        "Asked 20 to 24", // 20 who asked a mentor, and 2 whom the team paired
                        "Taster 15 to 19", // 15
                        "Pair 10 to 14", // 14
                        "Agreement 5 to 9", // 6
                        "Sessions 10 to 14", // 12
                        "Ended well fewer than 5"); // 4
        assertThat(rows(morgan, Page.OVERVIEW))
                .containsExactly(
                        "Trainees who joined 25 to 29",
                        "Sessions held 20 to 24", // 12 in October, and 12 in November
                        "Pairs 10 to 14", // 10 that go on
                        "Should meet in a rhythm 5 to 9", // 9: one takes a break
                        "Meet in that rhythm 5 to 9", // 8: one has nothing since more than eight weeks
                        "Places free 5 to 9", // one mentor has 3, one has none, and 4 set no limit
                        "Trainees who wait 5 to 9"); // 5 who asked, and have no mentor
        assertThat(report(morgan, Page.OVERVIEW).lead()).isEmpty();
        assertThat(rows(morgan, Page.MONTHS))
                .containsExactly(
                        "Oct 2026 10 to 14",
                        "Nov 2026 10 to 14",
                        "Sept 2026 10 to 14", // all became a pair then
                        "Oct to Nov 2026 so far fewer than 5");
        assertThat(rows(morgan, Page.PLACES))
                .containsExactly(
                        "Basingstoke, Bournemouth 5 to 9", // 3 and 4
                        "Dorchester to Winchester and elsewhere 15 to 19", // 19, all in Southampton
                        "Basingstoke to Winchester and elsewhere 10 to 14", // 10
                        "Basingstoke to Winchester and elsewhere 5 to 9"); // 6 mentors on the list
    }

    @ParameterizedTest
    @CsvSource({"4, 6", "6, 4"})
    void manyPairsOfAFewPeopleAreFewerThanFive(int trainees, int mentors) {
        small.hasPairs(trainees, mentors);

        assertThat(rows(morgan, Page.OVERVIEW))
                .contains(
                        "Pairs fewer than 5",
                        "Should meet in a rhythm fewer than 5",
                        "Meet in that rhythm fewer than 5");
    }

    @Test
    void manyPairsOfEnoughPeopleAreCounted() {
        small.hasPairs(5, 5);

        assertThat(rows(morgan, Page.OVERVIEW)).contains("Pairs 25 to 29");
    }

    @Test
    void aSchemeWithHardlyAnybodyReadsAsOneWithNobody() {
        var empty = pages(morgan);
        assertThat(report(morgan, Page.OVERVIEW).lead()).startsWith("Your scheme is still too small");
        wessex.trainee("Asha Rao");

        assertThat(pages(morgan)).isEqualTo(empty);
        assertThat(String.join(" ", empty)).contains("fewer than 5").doesNotContain("Asha");
    }

    @Test
    void whoeverJoinsInBetweenDoesntShowInTheNextReport() {
        small.has();
        var before = pages(morgan);
        small.oneMoreJoins();

        assertThat(pages(morgan)).isEqualTo(before);
    }

    @Test
    void anotherTeamSeesItsOwnAloneAndNobodyElseAnything() {
        var patsy = northWest.admin("Patsy Entwistle");
        var before = pages(patsy);
        small.has();

        assertThat(pages(patsy)).isEqualTo(before);
        assertThat(rows(patsy, Page.FUNNEL)).as("it has no tasters").noneMatch(row -> row.startsWith("Taster"));
        Stream.of(wessex.trainee("Asha Rao"), wessex.newcomer("Noor Aziz"))
                .forEach(other -> assertThat(card(other, new Turn(Page.PLACES, Period.ALL)))
                        .isInstanceOf(Refusal.class));
    }

    @Test
    void whatIsTakenAwayHasTheFiguresOfTheCardsAndNothingMore() {
        small.has();
        var address = report(morgan, Page.OVERVIEW).csv();

        var lines = text(address).lines().toList();
        assertThat(lines.get(0)).isEqualTo("\uFEFFpage,about,what,figure,least,notes");
        assertThat(lines.get(1)).contains("Last 12 months: 1 December 2025 to 23 November 2026");
        var figures = lines.stream()
                .skip(2)
                .filter(line -> line.matches(".*,[0-9]+,(\"\")?"))
                .toList();
        var shown = Stream.of(Page.values())
                .flatMap(page -> report(morgan, page).tables().stream())
                .toList();
        assertThat(figures)
                .hasSize(shown.stream().mapToInt(table -> table.rows().size()).sum());
        assertThat(lines).hasSize(2 + figures.size() + shown.size());
        assertThat(figures.toString().replace("\"", ""))
                .contains(shown.stream()
                        .flatMap(table -> table.rows().stream()
                                .map(row ->
                                        "%s,%s,%s,%d".formatted(table.title(), row.label(), row.shown(), row.least())))
                        .toList());
    }

    @Test
    void onlyAnAdminTakesItAwayAndForAWhile() {
        var address = report(morgan, Page.OVERVIEW).csv();
        assertThat(open(address).getStatusCode()).isEqualTo(HttpStatus.OK);
        clock.passes(Duration.ofMinutes(16));
        assertThat(open(address).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);

        var again = report(morgan, Page.OVERVIEW).csv();
        wessex.admin("Robin Gray");
        wessex.says(morgan, new Leave("wessex"));
        assertThat(open(again).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(open("https://x/report/forged/report.csv").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    /** There is no way from a report to a person: whatever they are called, and whatever they wrote. */
    @Test
    void itNamesNobody() {
        small.has();
        var words = String.join(" ", pages(morgan))
                + text(report(morgan, Page.OVERVIEW).csv());

        assertThat(words).doesNotContain("Trainee 1", "Dr Number");
        assertThat(morgan.rolesIn("wessex")).contains(Role.ADMIN);
    }

    @Test
    void ofSurveysTheMiddleAnswersOfEachFiveAreCountedAndNothingElse() { // F1, F2
        assertThat(report(morgan, Page.SURVEYS).lead()).isEqualTo("There is nothing to show yet.");
        small.hasAnswered(2, 1);

        assertThat(rows(morgan, Page.SURVEYS)).hasSize(2).element(0).asString().endsWith(" 2 of 3");
        assertThat(report(morgan, Page.SURVEYS).tables().get(0).notes().get(0))
                .endsWith("(trainees, asked in 2026): the middle answers of 3 groups of 5.");
    }

    /** A bound that a slow machine keeps. */
    @Test
    void aLargeSchemeIsCountedAtOnce() {
        tables.fill(
                "wessex",
                new RandomScheme(7, 20_000, schemes.get("wessex").profile().places()));
        tables.areKnownToThePlanner();
        report(morgan, Page.OVERVIEW);

        Stream.of(Page.values()).forEach(page -> {
            var start = System.nanoTime();
            report(morgan, page);
            var took = Duration.ofNanos(System.nanoTime() - start);
            assertThat(took).as(page.inWords()).isLessThan(Duration.ofSeconds(5));
        });
    }

    private List<String> pages(Person reader) {
        return Stream.of(Page.values())
                .flatMap(page -> rows(reader, page).stream())
                .toList();
    }

    private List<String> rows(Person reader, Page page) {
        return report(reader, page).tables().stream()
                .flatMap(table -> table.rows().stream())
                .map(ReportTest::inWords)
                .toList();
    }

    private static String inWords(Row row) {
        return row.label() + " " + row.shown();
    }

    private ReportCard report(Person reader, Page page) {
        return (ReportCard) card(reader, new Turn(page, Period.TWELVE_MONTHS));
    }

    private Card card(Person person, Command command) {
        return wessex.sees(person, command);
    }

    private String text(String address) {
        return new String(Objects.requireNonNull(open(address).getBody()), UTF_8);
    }

    private ResponseEntity<byte[]> open(String address) {
        return endpoint.file(address.replaceAll(".*/report/(.*)/report[.]csv", "$1"));
    }
}
