package dev.soundingboard.scheme;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.soundingboard.scheme.CapacityPolicy.Limits;
import dev.soundingboard.scheme.IndependencePolicy.Supervisors;
import dev.soundingboard.scheme.JoiningPolicy.KeyDate;
import dev.soundingboard.scheme.PairingPolicy.ChosenBy;
import dev.soundingboard.scheme.SessionPolicy.Side;
import dev.soundingboard.scheme.SurveyPolicy.Occasion;
import dev.soundingboard.scheme.SurveyPolicy.Whom;
import jakarta.validation.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class SchemeFilesTest {

    @TempDir
    Path folder;

    @Test
    void wessexIsAsItsDocumentsSay() {
        var wessex = schemes("").get("wessex");

        var date = date(wessex);
        assertThat(date.opens()).as("E2: 6 months before").isEqualTo(Period.ofMonths(6));
        assertThat(date.closes()).as("E2: to 1 year after").isEqualTo(Period.ofYears(1));
        assertThat(wessex.joining().exceptions()).as("E3").isNotBlank();
        assertThat(wessex.pairing().chosenBy()).as("P1: the mentee").containsExactly(ChosenBy.MENTEE);
        assertThat(wessex.tasterRules().without()).as("P2: or without one").isNotBlank();
        assertThat(wessex.tasterRules().length()).as("(ours)").isEqualTo(Duration.ofHours(1));
        assertThat(wessex.choosing()).as("P3 and P4").hasSize(2);
        assertThat(wessex.mentors().fewestPerYear()).as("M1").isEqualTo(1);
        assertThat(wessex.capacity().traineeMentorsPerYear()).as("M2").isEqualTo(2);
        assertThat(wessex.capacity().atATime()).as("M2: open").isNull();
        assertThat(wessex.capacity().year()).as("rolling (ours)").isEqualTo(Period.ofMonths(12));
        assertThat(wessex.mentors().agreement().clauses())
                .as("M3: five clauses")
                .hasSize(5);
        assertThat(wessex.mentors().development())
                .as("M4: days every 6 months")
                .anyMatch(says -> says.contains("6 months"));
        assertThat(wessex.mentors().standing().days())
                .as("M4: days of the scheme's own")
                .isEqualTo("Mentor development and update day");
        assertThat(requireNonNull(wessex.mentors().standing().peers()).together())
                .as("M4: groups of 2 or 3")
                .isEqualTo(3);
        assertThat(wessex.meetings().frequency().every()).as("S1: 6 to 8 weeks").isEqualTo(Period.ofWeeks(8));
        assertThat(wessex.meetings().term().months()).as("S2: open").isNull();
        assertThat(wessex.mentoring().topics()).as("S7").hasSize(6);
        assertThat(wessex.meetings().support())
                .as("S8: own plan, then the usual way, then the team; a counsellor, coach or GP")
                .satisfiesExactly(
                        plan -> assertThat(plan).contains("your own plan"),
                        way -> assertThat(way).contains("supervisor or manager"),
                        team -> assertThat(team).contains("yourself"),
                        alongside -> assertThat(alongside).contains("counsellor", "coach", "GP", "alongside"));
        assertThat(wessex.team().email()).as("R1").isEqualTo("supportt.wx@hee.nhs.uk");
        assertThat(wessex.survey("for-mentors").orElseThrow())
                .as("F2: mentors, at certain intervals; which is (ours)")
                .satisfies(it -> assertThat(it.whom()).containsExactly(Whom.MENTOR))
                .satisfies(it -> assertThat(it.every()).isEqualTo(Period.ofMonths(6)));
    }

    @Test
    void whatBothSidesReadIsTrueOfBoth() {
        assertThat(schemes("").all()).allSatisfy(scheme -> {
            var notice = scheme.joining().privacy();
            assertThat(Stream.concat(notice.kept().stream(), notice.seenBy().stream()))
                    .as("D1, D2: a mentor agrees to the same notice")
                    .allSatisfy(it -> assertThat(it).doesNotContainPattern("[Yy]our mentor\\b"))
                    .filteredOn(it -> it.contains("grade") || it.contains("date,") || it.contains("were away"))
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(it).startsWith("If you are a trainee, "));
            assertThat(Stream.concat(
                            scheme.meetings().first().stream(),
                            Stream.of(scheme.meetings().confidentiality())))
                    .as("S3, S9: the card of a pair")
                    .allSatisfy(it -> assertThat(it).doesNotContainPattern("[Yy]our mentor\\b"));
        });
    }

    @Test
    void noSurveyIsLongOrRemindsMoreThanTwice() {
        var schemes = schemes("");

        assertThat(schemes.all()).flatExtracting(Scheme::asks).hasSize(5).allSatisfy(survey -> {
            assertThat(survey.questions()).hasSizeLessThanOrEqualTo(3);
            assertThat(survey.remindAfter()).as("twice, then never again").hasSize(2);
        });
    }

    @Test
    void everySchemeGuidesTheAgreementByTheSamePromptsA1ToA6() {
        assertThat(schemes("").all()).allSatisfy(scheme -> {
            var agreement = scheme.agreement();
            assertThat(agreement.prompts())
                    .extracting(AgreementPolicy.Prompt::id)
                    .containsExactly("A1", "A2", "A3", "A4", "A5", "A6");
            assertThat(agreement.signaturesRequired())
                    .as("S5: “we talked it through” is enough")
                    .isFalse();
            assertThat(agreement.safety()).as("D5").contains("Nobody monitors");
            assertThat(agreement.review().after()).as("A5 (ours)").isEqualTo(Period.ofMonths(3));
        });
        var northWest = schemes("").get("north-west").agreement();
        assertThat(northWest.prompt("A1").orElseThrow().suggestion()).as("S3").contains("face to face the first time");
        assertThat(northWest.rhythm().suggestion()).as("S1: usually monthly").isEqualTo("Every 4 weeks");
        assertThat(schemes("").get("core-trainees").agreement().cancelling().suggestion())
                .as("S10")
                .contains("try not to cancel because we are stressed or busy");
    }

    @Test
    void northWestIsAsItsDocumentSays() {
        var northWest = schemes("").get("north-west");

        assertThat(requireNonNull(northWest.joining().absence()).question())
                .as("E1: 3 months or more; yes or no (D1)")
                .contains("3 months or more")
                .endsWith("?");
        assertThat(date(northWest).opens()).as("E2: the team writes before").isNull();
        assertThat(date(northWest).closes()).as("E2: 6 months after").isEqualTo(Period.ofMonths(6));
        assertThat(northWest.pairing().chosenBy()).as("P1: the team").containsExactly(ChosenBy.TEAM);
        assertThat(northWest.choosing())
                .as("P1: requests, where possible")
                .anyMatch(says -> says.contains("can’t promise"));
        assertThat(northWest.offersTasters()).as("P2").isFalse();
        assertThat(northWest.asks())
                .as("F1, F2: both, at the end or after 6 months: how well used, how useful")
                .singleElement()
                .satisfies(it -> assertThat(it.at()).containsOnly(Occasion.ENDING, Occasion.TERM))
                .satisfies(it -> assertThat(it.whom()).containsOnly(Whom.TRAINEE, Whom.MENTOR))
                .satisfies(it -> assertThat(it.questions()).hasSize(2));
        assertThat(northWest.pairing().waiting()).as("P6 (ours)").contains("when one is available");
        assertThat(northWest.pairing().introduction()).as("P1 and S3").contains("face to face");
        assertThat(northWest.pairing().notWorking()).as("P7").anyMatch(says -> says.contains("different arrangement"));
        assertThat(northWest.capacity().atATimeUnlessWished())
                .as("M2: 2 at a time")
                .isEqualTo(2);
        assertThat(northWest.capacity().perYear()).as("M2: no yearly limit").isNull();
        assertThat(northWest.meetings().frequency().says()).as("S1").contains("two of you decide", "monthly");
        assertThat(northWest.meetings().frequency().every())
                .as("S1: the two decide")
                .isNull();
        assertThat(northWest.meetings().term().months()).as("S2").isEqualTo(Period.ofMonths(6));
        assertThat(northWest.meetings().support())
                .as("S8: in the document’s order")
                .satisfiesExactly(
                        not -> assertThat(not).contains("placements", "pay", "less than full time", "health"),
                        lead -> assertThat(lead).contains("lead employer"),
                        health -> assertThat(health).contains("occupational health"),
                        trust -> assertThat(trust).contains("trust"),
                        champion -> assertThat(champion).contains("champion"));
        assertThat(northWest.meetings().confidentiality()).as("S9").contains("GMC", "shared");
        assertThat(northWest.team().email()).as("R1").isEqualTo("SupportTT.nw@hee.nhs.uk");
        assertThat(northWest.resources())
                .as("R1: the less than full time page and policy")
                .extracting(Resource::link)
                .contains(
                        "https://www.nwpgmd.nhs.uk/content/less-full-time-training",
                        "https://www.nwpgmd.nhs.uk/sites/default/files/LTFTTPolicy-v4.pdf");
    }

    @Test
    void coreTraineesAreAsTheirDocumentSays() {
        var coreTrainees = schemes("").get("core-trainees");

        assertThat(coreTrainees.joining().voluntary()).as("E4: opt-in").contains("opt in");
        assertThat(date(coreTrainees).name()).as("E2").isEqualTo("start date");
        assertThat(date(coreTrainees).opens()).as("E2: no window").isNull();
        assertThat(date(coreTrainees).closes()).as("E2: no window").isNull();
        assertThat(coreTrainees.pairing().chosenBy()).as("P1: the team (ours)").containsExactly(ChosenBy.TEAM);
        assertThat(coreTrainees.offersTasters()).as("P2: the first session").isFalse();
        assertThat(coreTrainees.capacity().atATime()).as("M2: silent").isNull();
        assertThat(coreTrainees.mentors().rotations()).as("M3").contains("rotations");
        assertThat(coreTrainees.mentors().who()).as("M3").contains("SLAM", "Oxleas", "Almost all");
        assertThat(coreTrainees.meetings().frequency().atLeast())
                .as("S1: at least 3 times")
                .isEqualTo(3);
        assertThat(coreTrainees.meetings().frequency().within())
                .as("S1: in 6 months")
                .isEqualTo(Period.ofMonths(6));
        assertThat(coreTrainees.meetings().term().months()).as("S2").isEqualTo(Period.ofMonths(6));
        assertThat(coreTrainees.meetings().first())
                .as("S3: themself and the scheme, confidentiality, the arrangements, and the next couple")
                .satisfiesExactly(
                        mentor -> assertThat(mentor).contains("experience", "scheme"),
                        confidential -> assertThat(confidential).contains("confidential"),
                        arrangements -> assertThat(arrangements).contains("how often, where and when"),
                        next -> assertThat(next).contains("If you do", "next couple"));
        assertThat(coreTrainees.meetings().preparing()).as("S10").anyMatch(says -> says.contains("not to cancel"));
        assertThat(coreTrainees.mentoring().topics()).as("S7").hasSize(8).contains("On calls", "Exams");
        assertThat(coreTrainees.team().email()).as("none in the document").endsWith("@example.org");
    }

    @Test
    void genericIsAsTheNationalGuidanceSays() {
        var generic = schemes("").get("generic");

        assertThat(generic.joining().who()).as("E1").contains("Any doctor");
        assertThat(generic.joining().date()).as("E2: no date").isNull();
        assertThat(generic.joining().voluntary()).as("E4").contains("condition of practice");
        assertThat(generic.joining().advice())
                .as("E5: the area of work, the line manager, and whom to ask")
                .satisfiesExactly(
                        area -> assertThat(area).contains("areas of your work"),
                        manager -> assertThat(manager).contains("line manager", "permission"),
                        ask -> assertThat(ask).contains("deanery", "HR", "college"));
        assertThat(generic.pairing().chosenBy()).as("P1: either").containsExactlyInAnyOrder(ChosenBy.values());
        assertThat(generic.tasterRules().invitation()).as("P2").contains("introductory meeting");
        assertThat(generic.independence().supervisors()).as("P3").isEqualTo(Supervisors.HIDE);
        assertThat(generic.capacity().limitsOf(true, new Limits(null, 4)))
                .as("M2: own limit")
                .isEqualTo(new Limits(null, 4));
        assertThat(generic.meetings().frequency().every()).as("S1: agreed").isNull();
        assertThat(generic.meetings().term().months()).as("S2: may be short").isNull();
        assertThat(generic.meetings().first())
                .as("S3: arranged at once; ground rules")
                .hasSize(3);
        assertThat(generic.meetings().support())
                .as("S8: colleges, NHS and BMA")
                .satisfiesExactly(
                        college -> assertThat(college).contains("college"),
                        nhs -> assertThat(nhs).contains("NHS"),
                        bma -> assertThat(bma).contains("BMA"));
        assertThat(generic.team().email()).as("none in the guidance").endsWith("@example.org");
    }

    @Test
    void everySchemeWarnsAgainstNamingAPatientAndSaysHowToReflect() {
        assertThat(schemes("").all()).allSatisfy(scheme -> {
            assertThat(scheme.records().noteWarning()).as("D4").contains("patient");
            assertThat(scheme.records().longestNote()).as("D4 (ours)").isEqualTo(1000);
            assertThat(scheme.records().reflecting())
                    .as("S6: about learning, and nobody can be recognised")
                    .anyMatch(says -> says.contains("learned"))
                    .anyMatch(says -> says.contains("recognised"));
            assertThat(scheme.sessions().lengths()).contains(scheme.sessions().usualLength());
        });
    }

    @Test
    void everySchemePlansSessionsByTheSameFigures() {
        assertThat(schemes("").all()).allSatisfy(scheme -> {
            var sessions = scheme.sessions();
            assertThat(sessions.usualLength()).as("(ours)").isEqualTo(Duration.ofHours(1));
            assertThat(sessions.lengths())
                    .as("(ours)")
                    .startsWith(Duration.ofMinutes(15))
                    .endsWith(Duration.ofHours(2));
            assertThat(sessions.ahead()).as("(ours)").isEqualTo(Period.ofMonths(6));
            assertThat(sessions.mostAhead()).as("(ours)").isEqualTo(12);
            assertThat(sessions.usualHours().include(LocalTime.of(7, 0)))
                    .as("(ours)")
                    .isTrue();
            assertThat(sessions.usualHours().include(LocalTime.of(2, 0)))
                    .as("(ours)")
                    .isFalse();
            assertThat(sessions.reminders())
                    .as("days before, the day before, an hour before (ours)")
                    .containsExactly(Duration.ofDays(3), Duration.ofDays(1), Duration.ofHours(1));
            assertThat(scheme.profile().ways()).as("S4").contains(requireNonNull(sessions.video()));
            assertThat(sessions.question()).as("S6, S7").isEqualTo("What would you like to cover?");
            assertThat(scheme.records().plannedWithin()).as("(ours)").isEqualTo(Period.ofDays(7));
            assertThat(scheme.records().undoWithin()).as("(ours)").isEqualTo(Period.ofDays(2));
            assertThat(scheme.records().sameWithin()).as("(ours)").isEqualTo(Period.ofDays(3));
        });
    }

    @Test
    void nobodyIsWrittenToAtNightAndEverySchemeSaysSoByTheSameHours() {
        assertThat(schemes("").all()).allSatisfy(scheme -> {
            var quiet = scheme.reminders().quiet();
            assertThat(quiet.from()).as("(ours)").isEqualTo(LocalTime.of(20, 0));
            assertThat(quiet.to()).as("(ours)").isEqualTo(LocalTime.of(8, 0));
            assertThat(scheme.joining().privacy().kept())
                    .as("D1: never why")
                    .anyMatch(it -> it.startsWith("When you may be written to"));
        });
    }

    @Test
    void sessionsAreHeldAsEachDocumentSays() {
        var wessex = schemes("").get("wessex").sessions();
        assertThat(wessex.nudges()).as("S1: the mentor’s promise").containsExactly(Side.MENTOR);
        assertThat(wessex.afterFirst()).as("S3: the taster comes first").isNull();

        var northWest = schemes("").get("north-west").sessions();
        assertThat(northWest.firstFormat()).as("S3, S4").contains("face to face the first time");
        assertThat(northWest.checklist()).as("S3, S5").anyMatch(says -> says.contains("Complete the agreement"));
        assertThat(northWest.cancelling()).as("S10: as agreed (A1)").contains("what you agreed");

        var coreTrainees = schemes("").get("core-trainees").sessions();
        assertThat(coreTrainees.place()).as("S4").contains("comfortable", "interrupt");
        assertThat(coreTrainees.firstFormat()).as("S4").contains("phone call is better than nothing");
        assertThat(coreTrainees.checklist())
                .as("S3")
                .satisfiesExactly(
                        mentor -> assertThat(mentor).contains("themself", "scheme"),
                        confidential -> assertThat(confidential).contains("confidential"),
                        arrangements -> assertThat(arrangements).contains("how often, where and when"),
                        next -> assertThat(next).contains("next couple"));
        assertThat(coreTrainees.cancelling()).as("S10").contains("stressed or busy");
        assertThat(requireNonNull(coreTrainees.afterFirst()).remindAfter())
                .as("S3 (ours)")
                .isEqualTo(Period.ofDays(7));
        assertThat(requireNonNull(coreTrainees.afterFirst()).book())
                .as("S3: the next couple")
                .isEqualTo(2);

        var generic = schemes("").get("generic").sessions();
        assertThat(generic.checklist())
                .as("S3, S9: confidentiality, boundaries, goals, frequency")
                .satisfiesExactly(
                        free -> assertThat(free).contains("speak freely"),
                        boundaries -> assertThat(boundaries).contains("boundaries"),
                        goals -> assertThat(goals).contains("work towards"),
                        often -> assertThat(often).contains("how often"));
    }

    @Test
    void everySchemeSaysWhatToDoInAnEmergency() {
        assertThat(schemes("").all())
                .as("D5")
                .allSatisfy(scheme -> assertThat(scheme.urgent()).contains("999", "111"));
    }

    @Test
    void aFurtherSchemeIsOneMoreFile() {
        write("fifth.yml", wessex().replace("id: wessex", "id: fifth"));

        assertThat(schemes(folder.toString()).all())
                .extracting(Scheme::id)
                .containsExactly("core-trainees", "fifth", "generic", "north-west", "wessex");
    }

    @Test
    void twoSchemesOfOneIdCantBe() {
        write("again.yml", wessex());

        assertThatThrownBy(() -> schemes(folder.toString()))
                .isInstanceOf(SchemeFileException.class)
                .hasMessageContainingAll("again.yml", "'id'", "wessex", "no other scheme file");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            open-requests: 3  | open-requests: many | open-requests    | a word for a number
            open-requests: 3  | open-requests: 0    | open-requests    | a number that makes no sense
            length: PT1H      | length: an hour     | length           | a length that is none
            length: PT1H      | lenght: PT1H        | lenght           | a field that does not exist
            id: wessex        | id: Wessex!         | id               | an id that can't be one
            name: Wessex return to training mentoring | name: '' | name | an empty name
            opens: P6M        | opens: 6 months     | joining.date.opens | a period that is none
            fewest-per-year: 1 | fewest-per-year: -1 | mentors.fewest-per-year | fewer than none
            urgent: In an     | urgently: In an     | urgently         | what to do in an emergency, under another name
            link: https://www.g | link: www.g       | resources[2].link | a link that leads nowhere
            asked-in: A5      | asked-in: A9        | agreement.asked-in-prompts | a prompt that does not exist
            suggestion: Every 8 weeks | suggestion: Every hour | agreement.rhythm-a-choice | no choice of the list
            zone: Europe/London | zone: Mars/Olympus | team.zone       | a zone that is none
            weekly: "0 0 9 ? * MON" | weekly: Mondays | team.weekly-a-cron | no cron expression
            weekly: "0 0 9 ? * MON" | weekly: "0 * * ? * MON" | team.weekly-a-cron | a summary every minute
            nudge-after: P3D  | nudge-after: P7D    | taster.nudge-after-in-time | a reminder that comes when it has expired
            days: Mentor development and update day | days: A walk | mentors.standing.days-one-of-kinds | days of no kind
            together: 3 | together: 1 | mentors.standing.peers.together | a group of one
            every: P6M | every: P26W | surveys[0].every-in-months | a survey every few weeks
            checked: 2026-11-01 | checked: last week | resources.[0].checked | a day that is none
            """)
    void aFileThatCantBeUsedIsNamedWithItsFieldAndWhatMayStandThere(
            String right, String wrong, String field, String what) {
        write("wrong.yml", wessex().replace(right, wrong).replace("id: wessex", "id: other"));

        assertThatThrownBy(() -> schemes(folder.toString()))
                .as(what)
                .isInstanceOf(SchemeFileException.class)
                .hasMessageContainingAll("wrong.yml", field, "found", "allowed");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            supervisors: flag     | supervisors: ignore   | independence.supervisors | [hide, flag]
            chosen-by: [mentee]   | chosen-by: [lottery]  | pairing.chosen-by        | [mentee, team]
            audience: trainees    | audience: patients    | resources                | [everybody, trainees, mentors]
            """)
    void aWrongChoiceIsNamedWithWhatMayStandThere(String right, String wrong, String field, String choices) {
        write("wrong.yml", wessex().replace(right, wrong).replace("id: wessex", "id: other"));

        assertThatThrownBy(() -> schemes(folder.toString()))
                .isInstanceOf(SchemeFileException.class)
                .hasMessageContainingAll(
                        "wrong.yml", field, wrong.replaceAll(".*[ \\[](\\w+)]?$", "'$1'"), "one of " + choices);
    }

    @Test
    void aFileThatIsNoYamlIsNamed() {
        write("broken.yml", "id: [");

        assertThatThrownBy(() -> schemes(folder.toString()))
                .isInstanceOf(SchemeFileException.class)
                .hasMessageContaining("broken.yml");
    }

    private static KeyDate date(Scheme scheme) {
        return requireNonNull(scheme.joining().date());
    }

    private static Schemes schemes(String folder) {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            return new Schemes(new SchemeFiles(
                    new PathMatchingResourcePatternResolver(), new SchemeProperties(folder), factory.getValidator()));
        }
    }

    private static String wessex() {
        try {
            return new ClassPathResource("schemes/wessex.yml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
