package dev.soundingboard.agreement;

import static dev.soundingboard.agreement.Desk.everything;
import static dev.soundingboard.agreement.Desk.refused;
import static dev.soundingboard.agreement.Desk.titles;
import static dev.soundingboard.agreement.Desk.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.Pairs;
import dev.soundingboard.Pairs.Two;
import dev.soundingboard.SentCards;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.agreement.AgreementCommand.Confirm;
import dev.soundingboard.agreement.AgreementCommand.Mine;
import dev.soundingboard.agreement.AgreementCommand.Open;
import dev.soundingboard.agreement.AgreementCommand.Read;
import dev.soundingboard.agreement.AgreementCommand.Save;
import dev.soundingboard.agreement.AgreementCommand.Step;
import dev.soundingboard.agreement.AgreementCommand.StillRight;
import dev.soundingboard.agreement.AgreementCommand.Then;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.News;
import dev.soundingboard.mentorship.MentorshipCards;
import dev.soundingboard.mentorship.MentorshipCommand;
import dev.soundingboard.people.Person;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** How a pair agree to work: six prompts, two confirmations, version by version (S5, S9, A1 to A6). */
@StorageTest
@Import(Desk.class)
@TestPropertySource(properties = "sounding-board.schemes.folder=src/test/resources/introducing")
class AgreementTest {

    private static final Said MEETINGS =
            new Said("An hour, by video.", "We text as soon as we can.", "Every 6 weeks", "");

    @Autowired
    Pairs pairs;

    @Autowired
    Desk desk;

    @Autowired
    Wessex wessex;

    @Autowired
    Agreements agreements;

    @Autowired
    SentCards sent;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Two two;
    private Person asha;
    private Person bell;

    @BeforeEach
    void twoWhoHaveJustBecomeAPair() {
        sent.startsAgain();
        clock.startsAgain();
        two = pairs.ofWessex();
        asha = two.trainee();
        bell = two.mentor();
    }

    @Test
    void whatWasTakenOutGoesFromCardsThatStandInChatsToo() {
        desk.writes(asha, two, "A1", words("Zanzibar."));
        desk.signs(asha, two);
        assertThat(desk.heardBy(bell)).hasSize(1);

        clock.passes(Duration.ofSeconds(1));
        desk.writes(asha, two, "A1", words("By video."));
        desk.toldTo(bell);

        assertThat(sent.replaced())
                .isNotEmpty()
                .allSatisfy(card ->
                        assertThat(card.toString()).contains("By video.").doesNotContain("Zanzibar"));
    }

    @Test
    void beforeTheFirstAnswerTheyReadItsLimitsAndWhomToSpeakToS9D3D5() {
        var start = (StartCard) desk.says(asha, new Open(two.id()));

        assertThat(start.lead()).startsWith("6 short questions guide your conversation.");
        assertThat(start.confidentiality()).contains("stays between the two of you");
        assertThat(start.safety()).contains("Nobody monitors", "speak to", "call 999");
        assertThat(start.whoSees()).isEqualTo("Only you and Dr Alison Bell can read this. The scheme team can’t.");
        assertThat(titles(start.ways())).containsExactly("Begin", "We talked it through", "Where to turn");
    }

    @Test
    void theSchemeSuggestsAndNothingIsAgreedByThatA1S10() {
        var step = desk.step(asha, two, "A1");

        assertThat(step.said().rhythm()).isEqualTo("Every 8 weeks");
        assertThat(step.said().cancelling()).startsWith("We tell each other");
        assertThat(step.whoSees()).startsWith("Only you and Dr Alison Bell");
        assertThat(desk.step(asha, two, "A5").said().review()).isEqualTo("2027-02-23");
        assertThat(desk.says(asha, new Open(two.id()))).isInstanceOf(StartCard.class);
    }

    @Test
    void oneSignsAndOneSaysTheyTalkedItThroughAndItIsSettledS5() {
        desk.writes(asha, two, "A1", MEETINGS);
        desk.writes(asha, two, "A2", words("To speak up in meetings."));
        assertThat(agreements.settled(two.id())).isFalse();

        assertThat(desk.signs(asha, two).lead()).isEqualTo("Thank you. I have asked Dr Alison Bell to do the same.");
        assertThat(desk.heardBy(bell)).singleElement().asString().startsWith("Asha Rao has confirmed this and waits");
        assertThat(agreements.rhythmOf(two.id())).as("a draft doesn’t count").isEmpty();

        var settled = desk.talkedThrough(bell, two);
        assertThat(settled.lead()).isEqualTo("Thank you. This is what you agreed.");
        assertThat(titles(settled.ways())).startsWith("Plan a session", "Back to our pair");
        assertThat(everything(settled)).contains("An hour, by video.", "Every 6 weeks", "To speak up in meetings.");
        assertThat(settled.facts())
                .extracting(fact -> fact.name() + ": " + fact.says())
                .containsExactly(
                        "You: Talked through on 23 November 2026",
                        "Asha Rao: Signed on 23 November 2026",
                        "Look at it again: 23 February 2027");
        assertThat(desk.heardBy(asha)).as("the card that she signed shows it").isEmpty();
        assertThat(desk.toldTo(asha)).last().isInstanceOfSatisfying(News.class, news -> {
            assertThat(news.summary()).isEqualTo("Dr Alison Bell has confirmed it too");
            assertThat(titles(news.ways())).containsExactly("Plan a session", "Read our agreement");
            assertThat(((ReadCard) desk.presses(asha, news.ways(), "Read our agreement")).lead())
                    .isEqualTo("This is what you agreed.");
        });
        assertThat(agreements.settled(two.id())).isTrue();
        assertThat(agreements.rhythmOf(two.id())).as("A1 beats S1").contains(Period.ofDays(42));
        assertThat(agreements.cancelling(two.id())).as("S10").contains("We text as soon as we can.");
    }

    @Test
    void talkedThroughCompletesItAtAnyStepAndEvenWithoutAWordS5() {
        var start = (StartCard) desk.says(bell, new Open(two.id()));
        desk.presses(bell, start.ways(), "We talked it through");
        var done = desk.writes(asha, desk.step(asha, two, "A3"), Said.NOTHING, Then.TALKED_THROUGH);

        assertThat(((ReadCard) done).lead()).isEqualTo("Thank you. This is what you agreed.");
        assertThat(((ReadCard) done).sections()).isEmpty();
        assertThat(agreements.settled(two.id())).isTrue();
        assertThat(agreements.rhythmOf(two.id())).isEmpty();
        assertThat(agreements.cancelling(two.id())).isEmpty();
    }

    @Test
    void decidingEachTimeIsAnAnswerWithoutAPeriodA1() {
        desk.settles(two, new Said("", "", "We decide each time", ""));

        assertThat(everything(desk.opens(asha, two))).contains("We decide each time");
        assertThat(agreements.rhythmOf(two.id())).isEmpty();
    }

    @Test
    void whatIsLeftOutStaysOutAndTheDraftIsThereDaysLaterForBoth() {
        desk.writes(asha, two, "A1", MEETINGS);
        desk.writes(asha, two, "A2", Said.NOTHING);
        clock.passes(Duration.ofDays(5));

        var found = (ReadCard) desk.says(asha, new Mine());
        assertThat(titles(found.ways())).startsWith("Carry on", "Sign it", "We talked it through");
        assertThat(found.sections()).extracting(ReadCard.Section::title).containsExactly("Our meetings");
        assertThat(((StepCard) desk.presses(asha, found.ways(), "Carry on")).prompt())
                .isEqualTo("A2");
        assertThat(desk.step(bell, two, "A1").said()).as("either may write").isEqualTo(MEETINGS);
    }

    @Test
    void theyGoBackAndForthAndNothingIsLost() {
        var back = (StepCard) desk.writes(asha, desk.step(asha, two, "A2"), words("To speak up."), Then.BACK);
        assertThat(back.prompt()).isEqualTo("A1");
        assertThat(back.goesBack()).isFalse();
        assertThat(desk.step(asha, two, "A2").said().text()).isEqualTo("To speak up.");

        var last = desk.step(asha, two, "A6");
        assertThat(last.isLast()).isTrue();
        assertThat(desk.writes(asha, last, words("We say so."), Then.NEXT)).isInstanceOf(ReadCard.class);
        desk.writes(asha, two, "A2", Said.NOTHING);
        assertThat(everything(desk.opens(asha, two))).doesNotContain("To speak up.");
    }

    @Test
    void nothingIsOverwrittenUnseen() {
        var seenByBoth = desk.step(bell, two, "A2");
        desk.writes(asha, two, "A2", words("Asha would like to speak up."));

        var again = (StepCard) desk.writes(bell, seenByBoth, words("I hope to learn too."), Then.NEXT);
        assertThat(again.problem()).startsWith("This was changed since you opened it.");
        assertThat(again.theirs()).containsExactly("Asha would like to speak up.");
        assertThat(again.said().text()).as("what was typed is kept").isEqualTo("I hope to learn too.");

        desk.writes(bell, again, words("Asha would like to speak up. I hope to learn too."), Then.NEXT);
        assertThat(desk.step(asha, two, "A2").said().text()).endsWith("I hope to learn too.");
    }

    @Test
    void pressedTwiceItIsSavedOnce() {
        var step = desk.step(asha, two, "A2");
        var first = desk.writes(asha, step, words("To speak up."), Then.NEXT);

        assertThat(desk.writes(asha, step, words("To speak up."), Then.NEXT)).isEqualTo(first);
        var sign = new Confirm(two.id(), 1, 1, How.SIGNED);
        assertThat(desk.says(asha, sign)).isEqualTo(desk.says(asha, sign));
    }

    @Test
    void aChangedDraftIsNotConfirmedAnyMoreAndTheOtherIsTold() {
        desk.writes(asha, two, "A2", words("To speak up."));
        desk.signs(asha, two);
        var seen = desk.opens(bell, two);
        desk.writes(bell, two, "A3", words("Not pay."));

        assertThat(desk.heardBy(asha))
                .containsExactly("Dr Alison Bell has changed this since you confirmed it. Read it again.");
        var outdated = (ReadCard) desk.presses(bell, seen.ways(), "Sign it");
        assertThat(outdated.lead()).isEqualTo("This has changed since you opened it. Read it before you confirm it.");
        assertThat(everything(outdated)).as("the newest is shown").contains("Not pay.");
        assertThat(agreements.settled(two.id())).isFalse();
    }

    @Test
    void aChangeIsANewVersionThatBothConfirmAgainAndTheOldOneHoldsUntilThen() {
        desk.settles(two, MEETINGS);
        clock.passes(Duration.ofDays(30));
        assertThat(desk.step(bell, two, "A1").said())
                .as("it begins with what holds")
                .isEqualTo(MEETINGS);
        desk.writes(bell, two, "A1", new Said("Half an hour.", "", "Every 2 weeks", ""));
        desk.signs(bell, two);

        assertThat(agreements.rhythmOf(two.id())).contains(Period.ofDays(42));
        var toRead = desk.opens(asha, two);
        assertThat(toRead.facts()).extracting(ReadCard.Fact::name).contains("Until you both confirm this");
        assertThat(everything((ReadCard) desk.presses(asha, toRead.ways(), "What holds now")))
                .contains("An hour, by video.");
        desk.signs(asha, two);

        assertThat(agreements.rhythmOf(two.id())).contains(Period.ofDays(14));
        assertThat(agreements.cancelling(two.id())).as("it was taken out").isEmpty();
        var newest = desk.opens(bell, two);
        assertThat(everything(newest)).contains("Half an hour.").doesNotContain("An hour, by video.");
        var older = (ReadCard) desk.presses(bell, newest.ways(), "The version before");
        assertThat(older.lead()).startsWith("This is an older version.");
        assertThat(everything(older)).contains("An hour, by video.").doesNotContain("Half an hour.");
    }

    @Test
    void goingThroughItWithoutChangingAnythingChangesNothing() {
        desk.settles(two, MEETINGS);
        desk.writes(asha, two, "A1", MEETINGS);

        assertThat(desk.opens(asha, two).lead()).isEqualTo("This is what you agreed.");
    }

    @Test
    void whoTypedWhileBothConfirmedLosesNothing() {
        desk.writes(asha, two, "A2", words("To speak up."));
        var open = desk.step(bell, two, "A3");
        desk.signs(asha, two);
        desk.signs(bell, two);

        var again = (StepCard) desk.writes(bell, open, words("Not pay."), Then.NEXT);
        assertThat(again.problem()).startsWith("You have both confirmed your agreement");
        assertThat(again.said().text()).isEqualTo("Not pay.");
        assertThat(desk.opens(bell, two).lead()).isEqualTo("This is what you agreed.");
        desk.writes(bell, again, words("Not pay."), Then.NEXT);
        assertThat(desk.opens(bell, two).facts())
                .extracting(ReadCard.Fact::name)
                .contains("Until you both confirm this");
    }

    @Test
    void afterTheEndBothReadEveryVersionAndNobodyChangesItP7() {
        var confirm = desk.settles(two, MEETINGS);
        var form = desk.step(asha, two, "A2");
        desk.says(asha, new MentorshipCommand.End(two.id(), 0, ""));

        for (var person : List.of(asha, bell)) {
            var read = (ReadCard) desk.says(person, new Mine());
            assertThat(read.lead()).isEqualTo("This is what you agreed. Your mentoring has ended.");
            assertThat(everything(read)).contains("An hour, by video.");
            assertThat(titles(read.ways())).containsExactly("What you can do now");
            assertThat(desk.presses(person, read.ways(), "What you can do now").summary())
                    .startsWith("Your mentoring with");
        }
        for (var command : List.<Command>of(
                confirm,
                new Confirm(two.id(), 2, 0, How.SIGNED),
                new StillRight(two.id(), 1, 3),
                new Step(two.id(), "A2"),
                new Save(two.id(), form.number(), "A2", form.seen(), Then.NEXT, words("Too late.")))) {
            assertThat(refused(desk.says(asha, command)).reason())
                    .isEqualTo("Your mentoring with Dr Alison Bell has ended, so your agreement stays as it is.");
        }
    }

    @Test
    void nobodyElseReadsOrSignsItD2() {
        var confirm = desk.settles(two, MEETINGS);
        var strangers = List.of(
                wessex.trainee("Ben Carter"),
                wessex.person(wessex.mentor("Dr Tunde Okafor").person()));
        for (var command :
                List.<Command>of(new Open(two.id()), new Read(two.id(), 1), new Step(two.id(), "A1"), confirm)) {
            strangers.forEach(it -> assertThat(desk.says(it, command)).isEqualTo(MentorshipCards.noSuchPair()));
            assertThat(refused(desk.says(wessex.admin("Morgan Reed"), command)).reason())
                    .startsWith("Only trainees and mentors");
        }
        var refusal = refused(desk.says(strangers.get(0), new Mine()));
        assertThat(refusal.reason()).isEqualTo("You are not in a pair just now.");
        assertThat(titles(refusal.ways())).containsExactly("Find a mentor", "What is waiting for me");
    }

    @Test
    void whoeverIsInSeveralPairsChooses() {
        var other = pairs.of(wessex.trainee("Ben Carter"), two.standing());
        desk.settles(other, MEETINGS);
        desk.says(bell, new MentorshipCommand.End(other.id(), 0, ""));

        var which = desk.says(bell, new Mine());
        assertThat(which.summary()).isEqualTo("Which agreement?");
        assertThat(which.toString())
                .containsSubsequence(
                        "Asha Rao",
                        new Open(two.id()).toString(),
                        "Ben Carter",
                        "ended",
                        new Open(other.id()).toString());
    }

    @Test
    void whereTheSchemeDemandsSignaturesTalkingItThroughIsNotEnoughS5() {
        var strict = pairs.of("introducing");
        var trainee = strict.trainee();
        assertThat(titles(((StartCard) desk.says(trainee, new Open(strict.id()))).ways()))
                .containsExactly("Begin", "Where to turn");
        desk.says(trainee, new Confirm(strict.id(), 1, 0, How.TALKED_THROUGH));
        assertThat(desk.says(trainee, new Open(strict.id()))).isInstanceOf(StartCard.class);

        var step = desk.step(trainee, strict, "A5");
        assertThat(step.talkedThrough()).isFalse();
        var read = (ReadCard) desk.writes(trainee, step, step.said(), Then.TALKED_THROUGH);
        assertThat(read.lead()).startsWith("Your scheme asks you both to sign, so talking it through isn’t enough");
        desk.signs(trainee, strict);
        assertThat(titles(desk.opens(strict.mentor(), strict).ways())).doesNotContain("We talked it through");
        desk.signs(strict.mentor(), strict);
        assertThat(agreements.settled(strict.id())).isTrue();
    }

    @Test
    void inTheRawRowsThereIsNoWordOfItAndAnErasedPersonsWordsAreGone() {
        desk.writes(asha, two, "A2", words("Xylophone"));
        desk.writes(bell, two, "A1", new Said("Marimba", "Glockenspiel", "", ""));

        var raw = jdbc.sql("SELECT text, cancelling FROM agreement_answer WHERE mentorship = ?")
                .param(two.id())
                .query((row, number) -> text(row.getBytes("text")) + text(row.getBytes("cancelling")))
                .list();
        assertThat(raw).hasSize(2).noneMatch(row -> row.matches("(?s).*(Xylophone|Marimba|Glockenspiel).*"));
        jdbc.sql("DELETE FROM data_key WHERE author = ?").param(asha.id()).update();
        assertThat(everything(desk.opens(bell, two))).contains("Marimba").doesNotContain("Xylophone");
    }

    private static String text(byte @Nullable [] sealed) {
        return sealed == null ? "" : new String(sealed, StandardCharsets.UTF_8);
    }
}
