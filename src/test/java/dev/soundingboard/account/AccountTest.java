package dev.soundingboard.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.AtTheSameMoment;
import dev.soundingboard.NorthWest;
import dev.soundingboard.Pairs;
import dev.soundingboard.SentCards;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.account.AccountCommand.Answer;
import dev.soundingboard.account.AccountCommand.AskMove;
import dev.soundingboard.account.AccountCommand.Check;
import dev.soundingboard.account.AccountCommand.Choose;
import dev.soundingboard.account.AccountCommand.Find;
import dev.soundingboard.account.AccountCommand.MoveOwn;
import dev.soundingboard.account.AccountCommand.NewAccount;
import dev.soundingboard.account.AccountCommand.Own;
import dev.soundingboard.chat.Candidates;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.Confirmation;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.PhraseBook;
import dev.soundingboard.chat.PickForm;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Role;
import dev.soundingboard.mentorship.MentorshipCommand.Mine;
import dev.soundingboard.notification.Relay;
import dev.soundingboard.people.Person;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A doctor changes trust and account: what is theirs follows, once both accounts say so, or the team and nobody says no. */
@StorageTest
class AccountTest {

    @Autowired
    Wessex wessex;

    @Autowired
    NorthWest northWest;

    @Autowired
    Pairs pairs;

    @Autowired
    PhraseBook phrases;

    @Autowired
    Relay relay;

    @Autowired
    SentCards sent;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Person morgan;
    private Person old;
    private Person fresh;

    @BeforeEach
    void aPairAndANewAccount() {
        clock.startsAgain();
        wessex.nobodyMentors();
        jdbc.sql("DELETE FROM person_role").update();
        jdbc.sql("DELETE FROM notification").update();
        jdbc.sql("DELETE FROM account_move").update();
        jdbc.sql("DELETE FROM account_code").update();
        sent.startsAgain();
        morgan = wessex.admin("Morgan Reed");
        old = wessex.trainee("Asha Rao");
        pairs.of(old, wessex.mentor("Dr Alison Bell"));
        fresh = wessex.newcomer("Asha Rao (Salisbury)");
    }

    @Test
    void whoHasBothAccountsMovesAtOnce() {
        var code = code();
        var card = (Confirmation) says(old, new Own(code.toLowerCase(Locale.ROOT)));
        assertThat(card.summary()).isEqualTo("Move to the account of Asha Rao (Salisbury)?");
        assertThat(myMentor(fresh)).doesNotContain("Dr Alison Bell");

        assertThat(says(old, card.ways().get(0).command()).summary()).isEqualTo("Your mentoring has moved");

        assertThat(myMentor(fresh)).contains("Dr Alison Bell");
        assertThat(says(old, new Mine()).toString()).doesNotContain("Dr Alison Bell");
        relay.run();
        assertThat(sent.to(old.id()))
                .as("the history's new chat")
                .extracting(Card::summary)
                .contains("Your mentoring is in this account now");
    }

    @Test
    void theTeamAsksAndTheOldAccountSaysYes() {
        asks();
        relay.run();
        assertThat(sent.to(old.id())).extracting(Card::summary).contains("Do you have a new account?");
        assertThat(sent.to(fresh.id()))
                .extracting(Card::summary)
                .contains("Your mentoring is on its way to this account");
        assertThat(myMentor(fresh)).doesNotContain("Dr Alison Bell");

        says(old, new Answer(true, fresh.id()));

        assertThat(myMentor(fresh)).contains("Dr Alison Bell");
        relay.run();
        assertThat(sent.to(morgan.id()))
                .extracting(Card::summary)
                .contains("Asha Rao (Salisbury) has moved to a new account");
        assertThat(says(old, new Answer(true, fresh.id())).summary())
                .as("pressed twice")
                .isNotEqualTo("Your mentoring has moved");
    }

    @Test
    void whoIsntTheSameSaysNoAndNothingMoves() {
        asks();

        assertThat(says(old, new Answer(false, fresh.id())).summary()).isEqualTo("Everything stays in this account");
        clock.passes(Duration.ofDays(3));
        relay.run();

        assertThat(says(old, new Mine()).toString()).contains("Dr Alison Bell");
        assertThat(sent.to(morgan.id())).extracting(Card::summary).contains("Asha Rao has not moved");
    }

    @Test
    void anOldAccountThatNobodyOpensMovesAfterTwoDays() {
        asks();
        clock.passes(Duration.ofDays(1));
        relay.run();
        assertThat(myMentor(fresh)).doesNotContain("Dr Alison Bell");

        clock.passes(Duration.ofDays(1));
        relay.run();

        assertThat(myMentor(fresh)).contains("Dr Alison Bell");
    }

    @Test
    void everyAdminOfTheirSchemesLearnsOfItAndCanStopIt() {
        var lee = wessex.admin("Lee Park");
        asks();
        relay.run();
        var told = sent.to(lee.id()).stream()
                .filter(card -> card.summary().equals("Asha Rao is to move to a new account"))
                .map(News.class::cast)
                .findFirst()
                .orElseThrow();

        assertThat(says(lee, told.ways().get(0).command()).summary()).isEqualTo("Nothing moves");
        clock.passes(Duration.ofDays(3));
        relay.run();

        assertThat(says(old, new Mine()).toString()).contains("Dr Alison Bell");
        assertThat(sent.to(morgan.id())).extracting(Card::summary).contains("Asha Rao has not moved");
    }

    @Test
    void aYesIsToTheAccountThatTheyWereAskedAbout() {
        asks();

        assertThat(says(old, new Answer(true, morgan.id()))).isInstanceOf(Refusal.class);
        assertThat(says(old, new Mine()).toString()).contains("Dr Alison Bell");
    }

    @Test
    void whoIsNoAdminAnyMoreWhenTheTimeIsOverMovesNobody() {
        asks();
        jdbc.sql("DELETE FROM person_role WHERE person = ?").param(morgan.id()).update();
        clock.passes(Duration.ofDays(3));
        relay.run();

        assertThat(says(old, new Mine()).toString()).contains("Dr Alison Bell");
    }

    @Test
    void whatAnAdminAskedWhoIsNotHereAnyMoreIsToldAndMovesNobody() {
        asks();
        jdbc.sql("UPDATE account_move SET asked_by = ?")
                .param(UUID.randomUUID())
                .update();
        relay.run();
        assertThat(sent.to(morgan.id()).toString()).contains("Somebody who has left has asked it");
        clock.passes(Duration.ofDays(3));
        relay.run();

        assertThat(says(old, new Mine()).toString()).contains("Dr Alison Bell");
    }

    @Test
    void theQuestionComesAlsoToWhoeverIsOnLeave() {
        wessex.says(old, phrases.read("no messages until 3 December"));
        asks();
        relay.run();

        assertThat(sent.to(old.id())).extracting(Card::summary).contains("Do you have a new account?");
    }

    @Test
    void anAccountThatHasJoinedMeanwhileKeepsItsOwn() {
        var code = code();
        wessex.isAlso(fresh, Role.MENTOR, "wessex");

        assertThat(((OwnForm) says(old, new Own(code))).problem()).startsWith("That code doesn’t work.");
        assertThat(says(old, new MoveOwn(code))).isInstanceOf(OwnForm.class);
        assertThat(says(morgan, new AskMove(old.id(), code))).isInstanceOf(RelinkForm.class);
    }

    @Test
    void theTeamIsToldIfTheNewAccountHasJoinedBeforeItMoved() {
        asks();
        wessex.isAlso(fresh, Role.MENTOR, "wessex");
        clock.passes(Duration.ofDays(3));
        relay.run();
        relay.run();

        assertThat(says(old, new Mine()).toString()).contains("Dr Alison Bell");
        assertThat(sent.to(morgan.id())).extracting(Card::summary).contains("Asha Rao could not move");
    }

    @Test
    void theTeamIsToldIfTheNewAccountBecomesSomebodyElsesBefore() {
        asks();
        var ben = wessex.trainee("Ben Carter");

        assertThat(says(ben, new MoveOwn(code())).summary()).isEqualTo("Your mentoring has moved");
        relay.run();

        assertThat(sent.to(morgan.id())).extracting(Card::summary).contains("Asha Rao could not move");
    }

    @Test
    void theTeamIsToldIfTheyMoveByThemselfBefore() {
        asks();

        assertThat(says(old, new MoveOwn(code())).summary()).isEqualTo("Your mentoring has moved");
        relay.run();

        assertThat(sent.to(morgan.id()))
                .extracting(Card::summary)
                .contains("Asha Rao (Salisbury) has moved to a new account");
    }

    @Test
    void theTeamIsToldAlsoIfTheOldAccountSaysYesThen() {
        asks();
        wessex.isAlso(fresh, Role.MENTOR, "wessex");

        assertThat(says(old, new Answer(true, fresh.id()))).isInstanceOf(Refusal.class);
        relay.run();
        assertThat(sent.to(morgan.id())).extracting(Card::summary).contains("Asha Rao could not move");
    }

    @Test
    void anActivityThatIsDeliveredAgainShowsACodeThatWorks() {
        var first = wessex.says(fresh, new NewAccount(), "new-account");
        var again = wessex.says(fresh, new NewAccount(), "new-account");

        assertThat(again).isEqualTo(first);
        var code = ((CodeCard) ((Reply.Show) again).card()).code();
        assertThat(says(old, new Own(code))).isInstanceOf(Confirmation.class);
    }

    @Test
    void askedTwiceAtTheSameMomentBothAnswersWork() throws Exception {
        var codes = AtTheSameMoment.all(this::code, this::code);

        assertThat(codes.get(0)).isEqualTo(codes.get(1));
        assertThat(says(old, new Own(codes.get(0)))).isInstanceOf(Confirmation.class);
    }

    @RepeatedTest(5)
    void aCodeThatIsToldForTwoAtOnceMovesOne() throws Exception {
        var ben = wessex.trainee("Ben Carter");
        var code = code();

        AtTheSameMoment.all(
                () -> says(morgan, new AskMove(old.id(), code)), () -> says(morgan, new AskMove(ben.id(), code)));

        assertThat(jdbc.sql("SELECT count(*) FROM account_move WHERE fresh = ?")
                        .param(fresh.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theCodeIsKeptAsADigestAndSealedOnly() {
        var code = code();

        assertThat(jdbc.sql("SELECT content FROM account_code")
                        .query(byte[].class)
                        .single())
                .asString()
                .doesNotContain(code.replace("-", ""));
    }

    @Test
    void aCodeWorksForADayAndOnce() {
        var first = code();
        clock.passes(Duration.ofMinutes(11));
        var second = code();
        assertThat(says(old, new Own(first))).as("an older one").isInstanceOf(OwnForm.class);
        clock.passes(Duration.ofDays(2));
        assertThat(says(old, new Own(second))).as("an old one").isInstanceOf(OwnForm.class);
        assertThat(says(old, new Own("🙂 junk"))).isInstanceOf(OwnForm.class);
        var code = code();
        says(old, new MoveOwn(code));
        assertThat(says(old, new MoveOwn(code))).isNotInstanceOf(Confirmation.class);
        assertThat(jdbc.sql("SELECT count(*) FROM account_code WHERE code LIKE ?")
                        .param(code)
                        .query(Long.class)
                        .single())
                .as("only a digest is kept")
                .isZero();
    }

    @Test
    void whoRunsTheDeploymentAndOneselfAreNotMovedByATeam() {
        var code = code();
        var boss = wessex.runsDeployment("Lee Park");
        wessex.isAlso(boss, Role.MENTOR, "wessex");

        assertThat(says(morgan, new AskMove(boss.id(), code)).summary())
                .startsWith("They are an admin, so only they can move");
        assertThat(says(morgan, new AskMove(morgan.id(), code)).summary()).startsWith("For yourself");
    }

    @Test
    void anotherSchemesTeamFindsAndMovesNobody() {
        var patsy = northWest.admin("Patsy Entwistle");
        var code = code();

        assertThat(says(patsy, new AskMove(old.id(), code))).isInstanceOf(Refusal.class);
        assertThat(says(patsy, new Check(old.id(), code))).isInstanceOf(Refusal.class);
        assertThat(says(patsy, new Choose(old.id().toString()))).isInstanceOf(PickForm.class);
        assertThat(((PickForm) types(patsy, "relink asha rao")).problem())
                .isEqualTo("I know nobody called “asha rao” here.");
    }

    @Test
    void whoIsMeantIsAskedWhereItIsNotClear() {
        wessex.trainee("Asha Patel");
        assertThat(((Candidates) types(morgan, "relink asha")).people()).hasSize(2);
        assertThat(types(morgan, "relink asha rao").summary()).isEqualTo("The new account of Asha Rao");
        assertThat(types(morgan, "relink alison bell").summary()).isEqualTo("The new account of Dr Alison Bell");
        assertThat(((PickForm) types(morgan, "relink")).problem()).isEmpty();
        assertThat(((Reply.Choices) wessex.says(morgan, new Find("asha"))).choices())
                .hasSize(2);
    }

    private void asks() {
        var card = (Confirmation) says(morgan, new Check(old.id(), code()));
        assertThat(card.happens()).anyMatch(it -> it.contains("after 2 days"));
        var ask = card.ways().get(0).command();
        says(morgan, ask);
        says(morgan, ask);
        assertThat(jdbc.sql("SELECT count(*) FROM notification WHERE kind = 'account.question'")
                        .query(Long.class)
                        .single())
                .as("pressed twice, asked once")
                .isEqualTo(1);
    }

    private String code() {
        return ((CodeCard) says(fresh, new NewAccount())).code();
    }

    private String myMentor(Person account) {
        return says(account, new Mine()).toString();
    }

    private Card types(Person person, String text) {
        return wessex.types(person, text);
    }

    private Card says(Person person, Command command) {
        return wessex.sees(person, command);
    }
}
