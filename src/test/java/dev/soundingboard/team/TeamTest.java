package dev.soundingboard.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.NorthWest;
import dev.soundingboard.Pairs;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.TeamCommand.Rules;
import dev.soundingboard.chat.TeamCommand.Rules.Part;
import dev.soundingboard.people.Person;
import dev.soundingboard.scheme.Schemes;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the scheme team sees at once, what may be stuck, what they decide, and the rules in force. */
@StorageTest
class TeamTest {

    @Autowired
    Wessex wessex;

    @Autowired
    NorthWest northWest;

    @Autowired
    Pairs pairs;

    @Autowired
    Schemes schemes;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Person morgan;
    private Person patsy;

    @BeforeEach
    void twoTeams() {
        clock.startsAgain();
        wessex.nobodyMentors();
        jdbc.sql("DELETE FROM person_role").update();
        jdbc.sql("DELETE FROM notification").update();
        jdbc.sql("DELETE FROM mentor_application").update();
        jdbc.sql("UPDATE trainee SET exception_asked = NULL").update();
        morgan = wessex.admin("Morgan Reed");
        patsy = northWest.admin("Patsy Entwistle");
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "Team", "scheme team", "admin menu"})
    void whereNothingWaitsTheMenuSaysSoKindly(String typed) {
        var menu = (MenuCard) types(morgan, typed);

        assertThat(menu.lead()).isEqualTo("Nothing needs you today. Thank you for looking after everybody.");
        assertThat(menu.waiting()).isEmpty();
        assertThat(menu.areas())
                .extracting(MenuCard.Part::title)
                .containsExactly("Who is here", "Trainees and pairs", "Mentors", "How the scheme goes");
        assertThat(menu.areas())
                .allSatisfy(area -> assertThat(area.rows())
                        .allSatisfy(row -> assertThat(row.buttons()).hasSizeBetween(1, 3)));
    }

    @Test
    void theWayToTheMenuStandsFirstAtHome() {
        assertThat(says(morgan, new Home()).toString()).contains("Team menu");
        assertThat(types(wessex.trainee("Asha Rao"), "admin")).isInstanceOf(Refusal.class);
    }

    @Test
    void aPairWithNothingLoggedBeyondTheIntervalIsNamedAndNothingThatTheyWrote() { // S1, D2
        pairs.of(wessex.trainee("Asha Rao"), wessex.mentor("Dr Alison Bell"));
        assertThat(types(morgan, "attention").toString()).doesNotContain("nothing logged");

        clock.passes(Duration.ofDays(60));

        assertThat(group("Pairs with nothing logged: 1")).satisfies(group -> {
            assertThat(group.about())
                    .isEqualTo(schemes.get("wessex").meetings().frequency().says()
                            + " Not logged doesn’t mean that they don’t meet.");
            assertThat(group.rows())
                    .extracting(row -> row.who() + ". " + row.since())
                    .containsExactly("Asha Rao and Dr Alison Bell. Nothing logged since 23 November 2026");
            assertThat(says(morgan, group.rows().get(0).open().command()).toString())
                    .contains("Dr Alison Bell");
        });
        assertThat(types(morgan, "attention").toString()).doesNotContain("inactive");
    }

    @Test
    void ofManyTheFirstFiveAreNamedAndTheOthersCounted() {
        IntStream.range(0, 12).forEach(number -> wessex.mentor("Dr Number %02d".formatted(number)));

        var group = group("Mentors who have not installed the app: 12");

        assertThat(group.rows()).hasSize(5);
        assertThat(group.more()).isEqualTo("And 7 more.");
    }

    @Test
    void whatOnlyTheTeamCanDecideIsInOneList() { // E3, P1
        assertThat(types(morgan, "requests").summary()).isEqualTo("Nothing waits for your decision");
        var asha = wessex.trainee("Asha Rao");
        jdbc.sql("UPDATE trainee SET exception_asked = ? WHERE person = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), asha.id())
                .update();

        var list = (TeamList) types(morgan, "requests");

        assertThat(list.groups()).extracting(TeamList.Shown::title).containsExactly("Ask for an exception: 1");
        assertThat(says(morgan, list.groups().get(0).rows().get(0).open().command())
                        .summary())
                .isEqualTo("Asha Rao asks for an exception");
    }

    @Test
    void anotherSchemesTeamSeesNothingOfIt() {
        pairs.of(wessex.trainee("Asha Rao"), wessex.mentor("Dr Alison Bell"));
        clock.passes(Duration.ofDays(60));

        assertThat(Stream.of("admin", "attention", "requests")
                        .map(typed -> types(patsy, typed).toString()))
                .noneMatch(card -> card.contains("Asha") || card.contains("Bell"));
    }

    @Test
    void everySchemesRulesAreSaidInPlainWordsWithTheirIds() {
        schemes.all()
                .forEach(scheme -> Stream.of(Part.values())
                        .forEach(part -> assertThat(RulesInForce.of(scheme, part))
                                .as("%s, %s", scheme.id(), part)
                                .isNotEmpty()
                                .allSatisfy(rule -> {
                                    assertThat(rule.id()).matches("[EPMSF][0-9]+");
                                    assertThat(rule.text()).endsWith(".").doesNotContain("null", "P6M", "%");
                                })));
    }

    @Test
    void aFigureOfTheSchemesIsSaidAsItsFileHasIt() { // E2, M2
        assertThat(types(morgan, "scheme").toString())
                .contains("from 6 months before their return date, until 1 year after their return date");
        assertThat(says(morgan, new Rules(Part.MENTORS)).toString())
                .contains("A mentor who is a trainee takes 2 mentees at most within 1 year.");
        assertThat(types(patsy, "scheme").toString()).doesNotContain("Wessex");
    }

    private TeamList.Shown group(String title) {
        return ((TeamList) types(morgan, "attention"))
                .groups().stream()
                        .filter(group -> group.title().equals(title))
                        .findFirst()
                        .orElseThrow();
    }

    private Card types(Person person, String text) {
        return wessex.types(person, text);
    }

    private Card says(Person person, Command command) {
        return wessex.sees(person, command);
    }
}
