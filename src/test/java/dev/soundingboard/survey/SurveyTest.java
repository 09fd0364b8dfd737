package dev.soundingboard.survey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.NorthWest;
import dev.soundingboard.Pairs;
import dev.soundingboard.SentCards;
import dev.soundingboard.StorageTest;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Role;
import dev.soundingboard.mentorship.MentorshipCommand;
import dev.soundingboard.people.Person;
import dev.soundingboard.survey.SurveyCommand.Answer;
import dev.soundingboard.survey.SurveyCommand.NeverAgain;
import dev.soundingboard.survey.SurveyCommand.NotNow;
import dev.soundingboard.survey.SurveyCommand.Open;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is asked what, when, and how often at most (F1, F2). */
@StorageTest
@Import(Surveys.class)
class SurveyTest {

    @Autowired
    Surveys surveys;

    @Autowired
    Wessex wessex;

    @Autowired
    NorthWest northWest;

    @Autowired
    Pairs pairs;

    @Autowired
    SentCards sent;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void startAgain() {
        surveys.startAgain();
    }

    @Test
    void inTheNorthWestBothAreAskedHowWellUsedAndHowUsefulItWasWhenItEnds() {
        var two = surveys.ended("Imran Sheikh");

        var asked = surveys.sentTo(two.trainee()).get(0);
        assertThat(asked.heading()).isEqualTo("How was your mentoring?");
        assertThat(asked.lead())
                .isEqualTo("This is about you and Dr Fell. We ask both of you when your mentoring has ended,"
                        + " and 6 months after the return at the latest.");
        assertThat(asked.questions())
                .extracting(SurveyCard.Asked::text)
                .containsExactly("How well was the mentoring used?", "How useful was it?");
        assertThat(surveys.sentTo(two.mentor()).get(0).lead()).startsWith("This is about you and Imran Sheikh.");
    }

    @Test
    void itComesTheNextDayAndNotInTheMoment() {
        var two = surveys.northWestern("Imran Sheikh", "Dr Fell");
        surveys.ends(two);

        assertThat(surveys.sentTo(two.mentor())).isEmpty();
        assertThat(surveys.says(two.mentor(), new Home()).toString()).doesNotContain("A short survey");
        surveys.days(1);
        assertThat(surveys.says(two.mentor(), new Home()).toString()).contains("A short survey");
    }

    @Test
    void twoWhoNeverMetAreNotAskedHowItWas() {
        var two = pairs.of(northWest.trainee("Imran Sheikh"), northWest.mentorWithRoomFor(5, "Dr Fell"));

        surveys.end(two);
        surveys.days(30);

        assertThat(surveys.sentTo(two.trainee())).isEmpty();
        assertThat(surveys.sentTo(two.mentor())).isEmpty();
    }

    @Test
    void coreTraineesWhoEndSoonerAreAskedInWordsThatFitTheEnd() {
        var two = pairs.of("core-trainees");
        surveys.meet(two);

        surveys.end(two);

        assertThat(surveys.sentTo(two.trainee()))
                .extracting(SurveyCard::heading)
                .containsExactly("How has your mentoring been?");
    }

    @Test
    void itWaitsOnTheHomeCardUntilItIsAnswered() {
        var two = surveys.ended("Imran Sheikh");
        assertThat(surveys.says(two.trainee(), new Home()).toString()).contains("A short survey: How was your");

        assertThat(surveys.answers(two.trainee(), "Very well", "Useful").summary())
                .isEqualTo("Thank you");

        assertThat(surveys.says(two.trainee(), new Home()).toString()).doesNotContain("A short survey");
    }

    @Test
    void pressedTwiceItIsCountedOnce() {
        var two = surveys.ended("Imran Sheikh");

        var thanks = surveys.answers(two.trainee(), "Very well", "Useful");

        assertThat(surveys.answers(two.trainee(), "Very well", "Not useful")).isEqualTo(thanks);
        assertThat(counted()).isEqualTo(2);
    }

    @Test
    void aQuestionCanBeLeftOutButNotAll() {
        var two = surveys.ended("Imran Sheikh");

        for (var junk : List.of("", "<script>alert(1)</script>", "٣ מאוד 🙂", "Useful ".repeat(2000))) {
            assertThat(surveys.answers(two.trainee(), junk, ""))
                    .isInstanceOfSatisfying(
                            SurveyCard.class,
                            card -> assertThat(card.problem())
                                    .isEqualTo("Choose at least one answer, or press “Not now”."));
        }
        assertThat(counted()).isZero();

        assertThat(surveys.answers(two.trainee(), "", "Useful")).isInstanceOf(News.class);
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void unansweredItIsRemindedTwiceAndNeverAgain() {
        var two = surveys.ended("Imran Sheikh");

        surveys.days(5);
        assertThat(surveys.sentTo(two.trainee())).hasSize(1);
        surveys.days(1);
        assertThat(surveys.sentTo(two.trainee())).hasSize(2);
        assertThat(surveys.sentTo(two.trainee()).get(1).lead()).startsWith("You have not answered yet.");
        surveys.days(7);
        assertThat(surveys.sentTo(two.trainee())).hasSize(3);
        surveys.days(100);
        assertThat(surveys.sentTo(two.trainee())).hasSize(3);
        assertThat(surveys.answers(two.trainee(), "Very well", "Useful"))
                .as("too late")
                .isEqualTo(SurveyCards.closed());
        assertThat(counted()).isZero();
    }

    @Test
    void whoAnsweredIsNotReminded() {
        var two = surveys.ended("Imran Sheikh");
        surveys.answers(two.trainee(), "Very well", "Useful");

        surveys.days(60);

        assertThat(surveys.sentTo(two.trainee())).hasSize(1);
    }

    @Test
    void notNowLeavesItOpenAndSaysWhenItComesAgain() {
        var two = surveys.ended("Imran Sheikh");
        var notNow = new NotNow(surveys.sentTo(two.trainee()).get(0).invitation());

        assertThat(((News) surveys.says(two.trainee(), notNow)).text())
                .isEqualTo("I will ask you again on 30 November 2026. You can answer until 21 December 2026.");
        surveys.days(14);
        assertThat(((News) surveys.says(two.trainee(), notNow)).text())
                .isEqualTo("I won’t ask you again. You can answer until 21 December 2026.");
        assertThat(surveys.answers(two.trainee(), "Very well", "Useful")).isInstanceOf(News.class);
    }

    @Test
    void aboutAllTheirPairsSomebodyIsAskedOnceInAYearSoThatNoGroupHoldsThemTwice() {
        var two = surveys.ended("Imran Sheikh");
        var first = surveys.sentTo(two.trainee()).get(0).invitation();
        surveys.days(60);

        var again = pairs.of(two.trainee(), northWest.mentorWithRoomFor(5, "Dr Pike"));
        surveys.meet(again);
        surveys.end(again);

        assertThat(surveys.sentTo(again.mentor())).hasSize(1);
        assertThat(surveys.sentTo(two.trainee()))
                .extracting(SurveyCard::invitation)
                .containsOnly(first);
    }

    @Test
    void whoSaysNeverIsNotAskedThisAgainInAnyPair() {
        var two = surveys.ended("Imran Sheikh");
        var never = new NeverAgain(surveys.sentTo(two.trainee()).get(0).invitation(), 0);

        assertThat(surveys.says(two.trainee(), never)).isEqualTo(SurveyCards.neverAgain());
        assertThat(surveys.says(two.trainee(), never)).as("pressed twice").isEqualTo(SurveyCards.neverAgain());
        surveys.days(60);
        surveys.end(pairs.of(two.trainee(), northWest.mentorWithRoomFor(5, "Dr Pike")));

        assertThat(surveys.sentTo(two.trainee())).hasSize(1);
    }

    @Test
    void inTheNorthWestItGoesOutByItselfSixMonthsAfterTheReturn() {
        var two = surveys.northWestern("Imran Sheikh", "Dr Fell");

        surveys.days(159); // to 1 May 2027; the return was on 2 November
        assertThat(surveys.sentTo(two.trainee())).isEmpty();
        surveys.days(2);

        assertThat(surveys.sentTo(two.trainee())).hasSize(1);
        assertThat(surveys.sentTo(two.mentor())).hasSize(1);
        surveys.answers(two.trainee(), "Very well", "Useful");
        surveys.days(60);
        assertThat(surveys.sentTo(two.trainee()))
                .as("closed by itself, and asked once")
                .hasSize(1);
    }

    @Test
    void coreTraineesAreAskedAfterSixMonthsAndNotAgainWhenTheyEndLater() {
        var two = pairs.of("core-trainees");
        surveys.meet(two);

        surveys.days(180);
        assertThat(surveys.sentTo(two.trainee())).isEmpty();
        surveys.days(2);
        assertThat(surveys.sentTo(two.trainee())).hasSize(1);
        surveys.answers(two.trainee(), "Very useful", "Easy");
        surveys.days(40);
        surveys.end(two);

        assertThat(surveys.sentTo(two.trainee())).hasSize(1);
        assertThat(surveys.sentTo(two.mentor())).as("asked, and reminded twice").hasSize(3);
    }

    @Test
    void wessexMentorsAreAskedEverySixMonthsAndOnceHoweverManyMenteesTheyHave() {
        var bell = wessex.mentor("Dr Alison Bell");
        var two = pairs.of(wessex.trainee("Asha Rao"), bell);
        surveys.days(30);
        pairs.of(wessex.trainee("Ben Carter"), bell);

        surveys.days(149); // to 21 May 2027
        assertThat(surveys.sentTo(two.mentor())).isEmpty();
        surveys.days(2);
        assertThat(surveys.sentTo(two.mentor()))
                .extracting(SurveyCard::lead)
                .containsExactly("We ask our mentors from time to time, so that we can make the scheme better.");
        surveys.answers(two.mentor(), "Well", "Very well");
        surveys.days(178);
        assertThat(surveys.sentTo(two.mentor())).hasSize(1);
        surveys.days(10);
        assertThat(surveys.sentTo(two.mentor())).hasSize(2);
        assertThat(surveys.sentTo(two.trainee())).isEmpty();
    }

    @Test
    void whoIsAskedAgainByTimeIsCountedWithOthersThanBeforeHoweverLateTheyAnswer() {
        var bell = pairs.ofWessex().mentor();
        surveys.days(181);
        var first = surveys.sentTo(bell).get(0).invitation();
        surveys.days(25);
        surveys.says(bell, new Answer(first, 0, "Well", "Very well", ""));
        surveys.days(160);
        var second = surveys.sentTo(bell).get(surveys.sentTo(bell).size() - 1).invitation();
        surveys.says(bell, new Answer(second, 0, "Well", "Very well", ""));

        assertThat(second).isNotEqualTo(first);
        assertThat(jdbc.sql("SELECT DISTINCT asked_from, said FROM survey_tally WHERE said > 0 ORDER BY asked_from")
                        .query((row, number) -> "%s: %d".formatted(row.getString(1), row.getInt(2)))
                        .list())
                .as("asked in May, answered in June; asked and answered in November")
                .containsExactly("2027-01: 1", "2027-07: 1");
    }

    @Test
    void whatWasAskedByTimeHasLostItsPointWhenThePairHasEnded() {
        var two = pairs.ofWessex();
        surveys.days(181);
        var byTime = surveys.sentTo(two.mentor()).get(0);

        surveys.meet(two);
        surveys.end(two);
        surveys.days(30);

        assertThat(surveys.sentTo(two.mentor()).stream()
                        .filter(card -> card.heading().equals(byTime.heading())))
                .hasSize(1);
        assertThat(surveys.says(two.mentor(), new Open(byTime.invitation()))).isEqualTo(SurveyCards.closed());
        assertThat(surveys.sentTo(two.trainee()))
                .extracting(SurveyCard::heading)
                .as("the survey at the end, and its two reminders")
                .hasSize(3)
                .containsOnly("How was your mentoring?");
    }

    @Test
    void whoHasLeftTheSchemeIsNotReminded() {
        var two = surveys.ended("Imran Sheikh");
        jdbc.sql("DELETE FROM person_role WHERE person = ?")
                .param(two.trainee().id())
                .update();

        surveys.days(30);

        assertThat(surveys.sentTo(two.trainee())).hasSize(1);
        assertThat(surveys.sentTo(two.mentor())).hasSize(3);
    }

    @Test
    void nothingThatTheOtherSideCanSeeDependsOnTheAnswer() {
        var two = surveys.ended("Imran Sheikh");
        var before = whatSees(two.mentor(), two);

        surveys.answers(two.trainee(), "Hardly at all", "Not useful");
        surveys.days(1);

        assertThat(whatSees(two.mentor(), two)).isEqualTo(before);
        assertThat(sent.to(two.mentor().id()).toString()).doesNotContain("given=Hardly", "given=Not useful");
    }

    @Test
    void nobodyElseOpensOrAnswersIt() {
        var two = surveys.ended("Imran Sheikh");
        var survey = surveys.sentTo(two.trainee()).get(0).invitation();
        var also = wessex.admin("Morgan Reed");
        wessex.isAlso(also, Role.MENTOR, "wessex");

        for (var stranger : List.of(two.mentor(), northWest.trainee("Ben Carter"), also)) {
            for (var command : List.<Command>of(
                    new Open(survey),
                    new NotNow(survey),
                    new Answer(survey, 0, "Very well", "Useful", ""),
                    new NeverAgain(survey, 0))) {
                assertThat(surveys.says(stranger, command)).isEqualTo(SurveyCards.noSuchSurvey());
            }
        }
        assertThat(counted()).isZero();
        assertThat(surveys.says(two.trainee(), new Answer(survey, 1, "Very well", "Useful", "")))
                .as("another version than they saw")
                .isInstanceOf(SurveyCard.class);
    }

    private List<Card> whatSees(Person person, Pairs.Two two) {
        return List.of(surveys.says(person, new Home()), surveys.says(person, new MentorshipCommand.Open(two.id())));
    }

    private int counted() {
        return jdbc.sql("SELECT COALESCE(SUM(said), 0) FROM survey_tally")
                .query(Integer.class)
                .single();
    }
}
