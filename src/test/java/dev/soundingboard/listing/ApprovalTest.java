package dev.soundingboard.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.AtTheSameMoment;
import dev.soundingboard.SentCards;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Candidates;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Role;
import dev.soundingboard.listing.ApprovalCommand.Approve;
import dev.soundingboard.listing.ApprovalCommand.AskForChanges;
import dev.soundingboard.listing.ApprovalCommand.Review;
import dev.soundingboard.listing.ApprovalCommand.Waiting;
import dev.soundingboard.listing.ListingCommand.Send;
import dev.soundingboard.mentor.MentorCommand.Browse;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.notification.Relay;
import dev.soundingboard.people.Person;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The scheme team decides who is listed (M3). */
@StorageTest
@Import(Applicants.class)
@TestPropertySource(properties = "sounding-board.schemes.folder=src/test/resources/elsewhere")
class ApprovalTest {

    @Autowired
    Wessex wessex;

    @Autowired
    Applicants applicants;

    @Autowired
    Mentors mentors;

    @Autowired
    Relay relay;

    @Autowired
    SentCards sent;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Person morgan;
    private Person wren;
    private UUID id;

    @BeforeEach
    void somebodyWaits() {
        clock.startsAgain();
        jdbc.sql("DELETE FROM person_role WHERE role = 'ADMIN'").update();
        jdbc.sql("DELETE FROM mentor_application").update();
        jdbc.sql("DELETE FROM notification").update();
        sent.startsAgain();
        morgan = applicants.admin("Morgan Reed", "wessex");
        wren = applicants.waiting("Dr Wren Waits");
        id = applicants.of(wren);
    }

    @RepeatedTest(5)
    void theSecondOfTwoWhoApproveAtOnceIsShownHowItIsNow() throws Exception {
        var kim = applicants.admin("Kim Other", "wessex");
        var approve = new Approve(id, applicants.application(wren).version());

        var answers = AtTheSameMoment.all(
                () -> applicants.card(morgan, approve),
                () -> applicants.card(kim, approve),
                () -> applicants.card(morgan, approve),
                () -> applicants.card(kim, approve));

        assertThat(answers).extracting(Card::summary).containsOnly("Dr Wren Waits is a listed mentor");
    }

    @Test
    void theSchemesAdminsHearOfItAndNobodyElse() {
        var elsewhere = applicants.admin("Sam Else", "elsewhere");
        var second = applicants.waiting("Dr Robin Second");
        relay.run();

        assertThat(sent.to(morgan.id()))
                .extracting(card -> card.summary())
                .contains("Dr Wren Waits would like to be a mentor", "Dr Robin Second would like to be a mentor");
        assertThat(sent.to(elsewhere.id())).isEmpty();
        assertThat(sent.to(second.id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"approve wren", "aprove Dr Wren Waits", "decline wren waits", "approve Dr Wren please"})
    void whoWaitsIsOpenedByTheirName(String words) {
        applicants.waiting("Dr Robin Second");

        assertThat(((ReviewCard) wessex.types(morgan, words)).summary()).contains("Dr Wren Waits");
    }

    @Test
    void aNameInDoubtIsAskedForAndOneThatNobodyHasIsSaid() {
        applicants.waiting("Dr Wren Second");

        assertThat(((Candidates) wessex.types(morgan, "approve wren")).people())
                .extracting(Candidates.Row::name)
                .containsExactlyInAnyOrder("Dr Wren Second", "Dr Wren Waits");
        assertThat(wessex.types(morgan, "approve asha").summary())
                .isEqualTo("Nobody called “asha” is waiting to be approved.");
    }

    @Test
    void anApprovedApplicantIsAMentorWhomTraineesFind() {
        assertThat(applicants.card(morgan, new Waiting("")).toString())
                .contains("Dr Wren Waits", "Surgery, Winchester");
        var review = (ReviewCard) applicants.card(morgan, new Review(id));
        assertThat(review.facts())
                .extracting(ReviewCard.Fact::text)
                .contains("Salisbury, Medicine", "No", "March 2024", "Accepted on 23 November 2026.");

        var notice = (News) applicants.card(morgan, review.approve());

        assertThat(notice.summary()).isEqualTo("Dr Wren Waits is a listed mentor");
        assertThat(applicants.card(wren, new CapacityCommand.Show()))
                .as("has the role")
                .isInstanceOf(CapacityCard.class);
        assertThat(mentors.of(wren.id(), "wessex")).isPresent();
        var search = new Browse("", "", "", "", "bees", false, null, null, null);
        assertThat(wessex.says(wessex.trainee("Asha Rao"), search).toString()).contains("Dr Wren Waits");
        relay.run();
        assertThat(sent.to(wren.id()))
                .last()
                .isInstanceOfSatisfying(
                        PreviewCard.class,
                        it -> assertThat(it.standing())
                                .isEqualTo("Your profile is approved. Trainees can ask you now. Thank you."));
    }

    @Test
    void theirOwnLimitsHoldFromTheBeginning() {
        var shy = applicants.withEverything("Dr Robin Shy");
        applicants.card(shy, new ListingCommand.Limits(applicants.of(shy), "", "1"));
        applicants.card(shy, new Send(applicants.of(shy)));
        approve(shy);

        var card = (CapacityCard) applicants.card(shy, new CapacityCommand.Show());
        assertThat(card.places()).contains("Your limit is 1 mentee at a time: 1 place left.");
    }

    @Test
    void theTeamAsksForAChangeAndTheApplicantSendsItAgain() {
        var review = (ReviewCard) applicants.card(morgan, new Review(id));
        applicants.card(morgan, new AskForChanges(id, review.version(), "Please say more about how you work."));
        relay.run();

        assertThat(sent.to(wren.id())).last().isInstanceOfSatisfying(PreviewCard.class, it -> {
            assertThat(it.request()).isEqualTo("Please say more about how you work.");
            assertThat(it.send()).isNotNull();
        });
        assertThat(applicants.card(morgan, new Review(id)))
                .isInstanceOfSatisfying(
                        News.class, it -> assertThat(it.summary()).isEqualTo("Dr Wren Waits was asked for a change"));
        applicants.card(wren, new Send(id));
        assertThat(applicants.card(morgan, new Review(id))).isInstanceOf(ReviewCard.class);
    }

    @Test
    void aChangeIsAskedForInALine() {
        var version = applicants.application(wren).version();

        assertThat(((ReviewCard) applicants.card(morgan, new AskForChanges(id, version, ""))).problem())
                .isEqualTo("Say in a line what should change.");
        var card = (ReviewCard) applicants.card(morgan, new AskForChanges(id, version, "x".repeat(301)));
        assertThat(card.problem()).isEqualTo("Say it in up to 300 characters. You have used 301.");
        assertThat(card.request()).hasSize(301);
    }

    @Test
    void twoAdminsApproveOnce() {
        var second = applicants.admin("Max Second", "wessex");
        var approve = ((ReviewCard) applicants.card(second, new Review(id))).approve();
        approve(wren);

        assertThat(((News) applicants.card(second, approve)).summary()).isEqualTo("Dr Wren Waits is a listed mentor");
        assertThat(count("mentor")).isEqualTo(1);
        assertThat(count("person_role")).isEqualTo(1);
    }

    @Test
    void sendingTwiceIsWaitingOnce() {
        assertThat(applicants.card(wren, new Send(id)))
                .isInstanceOfSatisfying(
                        PreviewCard.class, it -> assertThat(it.send()).isNull());
        relay.run();

        assertThat(sent.to(morgan.id())).hasSize(1);
    }

    @Test
    void whatWasChangedSinceTheAdminLookedIsShownFirst() {
        var seen = ((ReviewCard) applicants.card(morgan, new Review(id))).approve();
        applicants.card(wren, new ListingCommand.Words(id, "I keep wasps.", "Why not.", "Buzzing."));

        var card = (ReviewCard) applicants.card(morgan, seen);

        assertThat(card.problem()).isEqualTo("This has changed since you opened it. Please look again.");
        assertThat(card.profile().introduction()).isEqualTo("I keep wasps.");
        assertThat(count("mentor")).isZero();
    }

    @Test
    void anOlderEditionOfTheAgreementIsNotApprovedButReadAgain() {
        jdbc.sql("UPDATE mentor_application SET agreed_edition = '0' WHERE id = ?")
                .param(id)
                .update();
        var review = (ReviewCard) applicants.card(morgan, new Review(id));
        assertThat(review.facts())
                .extracting(ReviewCard.Fact::text)
                .contains("An earlier edition was accepted on 23 November 2026. This is the current one.");

        assertThat(((ReviewCard) applicants.card(morgan, review.approve())).problem())
                .as("M3")
                .isEqualTo("The scheme has changed since they sent this. Ask them to send it again.");
        applicants.card(morgan, new AskForChanges(id, review.version(), "Please read the new agreement."));
        assertThat(applicants.card(wren, new Send(id)))
                .isInstanceOfSatisfying(
                        AgreementCard.class,
                        it -> assertThat(it.frame().problem())
                                .isEqualTo("The agreement has changed since you accepted it. Read it again."));
    }

    @Test
    void anAdminOfAnotherSchemeFindsNothing() {
        var elsewhere = applicants.admin("Sam Else", "elsewhere");
        var version = applicants.application(wren).version();

        assertThat(applicants.card(elsewhere, new Waiting("")).toString()).doesNotContain("Dr Wren Waits");
        assertThat(applicants.card(elsewhere, new Review(id))).isInstanceOf(Refusal.class);
        assertThat(applicants.card(elsewhere, new Approve(id, version))).isInstanceOf(Refusal.class);
        assertThat(applicants.card(elsewhere, new AskForChanges(id, version, "No.")))
                .isInstanceOf(Refusal.class);
        assertThat(applicants.application(wren).is(ApplicationState.WAITING)).isTrue();
    }

    @Test
    void nobodyDecidesAboutTheirOwnApplication() {
        wessex.isAlso(wren, Role.ADMIN, "wessex");
        var version = applicants.application(wren).version();

        assertThat(((ReviewCard) applicants.card(wren, new Approve(id, version))).problem())
                .isEqualTo("Somebody else in your team has to decide about you.");
        assertThat(((ReviewCard) applicants.card(wren, new AskForChanges(id, version, "Perhaps."))).problem())
                .isEqualTo("Somebody else in your team has to decide about you.");
        assertThat(applicants.application(wren).is(ApplicationState.WAITING)).isTrue();
        assertThat(mentors.of(wren.id(), "wessex")).isEmpty();
    }

    @Test
    void aDraftIsNobodysBusinessButItsAuthors() {
        var draft = applicants.withEverything("Dr Robin Draft");

        assertThat(applicants.card(morgan, new Review(applicants.of(draft)))).isInstanceOf(Refusal.class);
        assertThat(applicants.card(morgan, new Approve(applicants.of(draft), 6)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aTraineeCanBeAMentorToo() {
        var asha = wessex.trainee("Asha Rao");
        applicants.begins(asha, "wessex");
        var theirs = applicants.of(asha);
        applicants.card(asha, new ListingCommand.Work(theirs, "Salisbury", "Medicine", "yes", "3/2024", ""));
        applicants.card(asha, Applicants.words(theirs));
        applicants.card(asha, Applicants.practice(theirs));
        applicants.card(asha, new ListingCommand.KeepPhoto(theirs));
        applicants.card(asha, new ListingCommand.Limits(theirs, "", ""));
        applicants.card(asha, Applicants.agree(theirs));
        applicants.card(asha, new Send(theirs));
        approve(asha);

        var card = (CapacityCard) applicants.card(asha, new CapacityCommand.Show());
        assertThat(card.places()).as("M2").contains("Your limit is 2 mentees a year: 2 places left.");
        assertThat(jdbc.sql("SELECT role FROM person_role WHERE person = ?")
                        .param(asha.id())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(Role.TRAINEE.name(), Role.MENTOR.name());
    }

    private void approve(Person applicant) {
        applicants.card(morgan, ((ReviewCard) applicants.card(morgan, new Review(applicants.of(applicant)))).approve());
    }

    private int count(String table) {
        return jdbc.sql("SELECT count(*) FROM %s WHERE person = ?".formatted(table))
                .param(wren.id())
                .query(Integer.class)
                .single();
    }
}
