package dev.soundingboard.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dev.soundingboard.AtTheSameMoment;
import dev.soundingboard.NorthWest;
import dev.soundingboard.Pairs;
import dev.soundingboard.SentCards;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.PhraseBook;
import dev.soundingboard.chat.TeamCommand;
import dev.soundingboard.chat.TeamItem;
import dev.soundingboard.invitation.InvitationCommand.Ask;
import dev.soundingboard.invitation.InvitationCommand.Look;
import dev.soundingboard.invitation.InvitationCommand.Send;
import dev.soundingboard.invitation.InviteCard.Group;
import dev.soundingboard.local.LocalMails;
import dev.soundingboard.notification.Relay;
import dev.soundingboard.people.Person;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The scheme team invites trainees who return soon and have no mentor (E2): in Teams, by e-mail, once, and by day. */
@Tag("storage")
@StorageTest
@Import(InvitationTest.LetterBoxes.class)
@TestPropertySource(
        properties = {
            "spring.mail.host=127.0.0.1",
            "sounding-board.mail.app=https://teams.microsoft.com/l/app/5b0a2d6e-0000-4000-8000-000000000b07"
        })
class InvitationTest {

    private static final String NINA = "nina.newcomer@example.org";
    private static final Pattern LINK = Pattern.compile("https?://\\S+(/mail/no-more/\\S+)");

    @TestConfiguration(proxyBeanMethods = false)
    static class LetterBoxes {

        @Bean(initMethod = "start", destroyMethod = "stop")
        static LocalMails mails() {
            return new LocalMails();
        }

        @Bean
        static DynamicPropertyRegistrar whereItIs(LocalMails mails) {
            return registry -> registry.add("spring.mail.port", mails::port);
        }
    }

    @Autowired
    InvitationPost letters;

    @Autowired
    LetterRetention retention;

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
    InvitationForTeam forTeam;

    @Autowired
    Invitations invitations;

    @Autowired
    LocalMails mails;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Person morgan;

    @BeforeEach
    void nobodyYet() {
        clock.startsAgain();
        wessex.nobodyMentors();
        jdbc.sql("DELETE FROM person_role").update();
        jdbc.sql("DELETE FROM trainee").update();
        jdbc.sql("DELETE FROM roster_entry").update();
        jdbc.sql("DELETE FROM notification").update();
        jdbc.sql("DELETE FROM invitation_round").update();
        jdbc.sql("DELETE FROM invitation_refused").update();
        jdbc.sql("DELETE FROM invitation_letter").update();
        sent.startsAgain();
        mails.burnAll();
        morgan = wessex.admin("Morgan Reed");
    }

    @Test
    void theTeamSeesWhoIsInvitedAndHowBeforeAnybodyIs() {
        hasTheApp(wessex.trainee("Asha Rao"));
        awaits("Nina Newcomer", NINA, "2027-03-15");
        wessex.trainee("Ulla Uninstalled");
        awaits("Larry Later", "larry@example.org", "2027-09-15");
        var ben = hasTheApp(wessex.trainee("Ben Hill"));
        pairs.of(ben, wessex.mentor("Dr Alison Bell"));

        var card = (InviteCard) types("invite trainees");

        assertThat(card.summary()).isEqualTo("Invite 2 trainees?");
        assertThat(card.lead())
                .isEqualTo("Their return date is up to 23 May 2027. They have no mentor, and have not asked for one.");
        assertThat(card.groups())
                .containsExactly(
                        new Group("1 in Teams", "Asha Rao", "In their own chat, in their own hours."),
                        new Group(
                                "1 by e-mail",
                                "Nina Newcomer",
                                "At the address on your list, by day. The e-mail names nobody."),
                        new Group(
                                "1 I can’t reach",
                                "Ulla Uninstalled",
                                "They are not in Teams here, and have no address on your list."));
        assertThat(card.ways()).extracting(Button::title).containsExactly("Invite 2", "Export people", "Team menu");
        assertThat(invited()).isZero();
    }

    @Test
    void whoeverIsThereForAnotherReasonThanTheirDateHasItBehindTheirName() { // E3
        hasTheApp(wessex.trainee("Asha Rao"));
        has(hasTheApp(wessex.trainee("Eve Late")), "DATE '2025-01-15'", "TIMESTAMP '2026-11-20 09:00:00+00'");
        has(hasTheApp(wessex.trainee("Una Undated")), "NULL", "NULL");

        var card = (InviteCard) types("invite");

        assertThat(card.lead())
                .startsWith("Their return date is up to 23 May 2027, unless it says otherwise behind their name. They");
        assertThat(card.groups())
                .extracting(Group::names)
                .containsExactly("Asha Rao, Eve Late (by exception), Una Undated (no date)");
        assertThat(((InviteCard) types("invite everybody")).groups())
                .extracting(Group::names)
                .containsExactly("Asha Rao, Eve Late, Una Undated");
    }

    @Test
    void theTeamReadsWhatTheyWillRead() {
        awaits("Nina Newcomer", NINA, "2027-03-15");
        assertThat(((InviteCard) types("invite")).message())
                .as("also where it goes by e-mail")
                .isNotNull();
        var asha = hasTheApp(wessex.trainee("Asha Rao"));

        var card = (InviteCard) types("invite");
        presses(card);
        relay.run();

        assertThat(sent.to(asha.id()))
                .singleElement()
                .isInstanceOfSatisfying(
                        News.class,
                        it -> assertThat(card.message()).isEqualTo(new InvitationWords(it.summary(), it.text())));
    }

    @Test
    void eachIsInvitedOnceInTheirWayAndItIsKeptWhen() {
        var asha = hasTheApp(wessex.trainee("Asha Rao"));
        awaits("Nina Newcomer", NINA, "2027-03-15");
        var card = (InviteCard) types("invite");

        var done = (News) presses(card);
        relay.run();

        assertThat(done.summary()).isEqualTo("2 trainees are invited");
        assertThat(done.text()).isEqualTo("1 in Teams, in their own hours. 1 by e-mail, by day.");
        assertThat(sent.to(asha.id())).singleElement().isInstanceOfSatisfying(News.class, it -> {
            assertThat(it.summary()).isEqualTo("Would you like a mentor?");
            assertThat(it.text()).startsWith("The SuppoRTT Wessex mentoring team invites you. A mentor listens");
            assertThat(it.ways()).extracting(Button::title).contains("Find a mentor");
        });
        assertThat(mails.all()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo(NINA);
            assertThat(mail.subject()).isEqualTo("Would you like a mentor?");
            assertThat(LINK.matcher(mail.text()).replaceAll("(link)")).isEqualTo("""
                    You are invited to Wessex return to training mentoring.

                    A mentor listens, asks good questions and helps you find your own way forward. It is informal and confidential, and useful at times of change, like coming back to training.

                    It is your choice. Nobody has to have a mentor.

                    To read more, and to join if you like, open Sounding Board in Microsoft Teams. Use the account that your organisation gave you:

                    https://teams.microsoft.com/l/app/5b0a2d6e-0000-4000-8000-000000000b07

                    If you have a question, write to the SuppoRTT Wessex mentoring team: supportt.wx@hee.nhs.uk

                    You get this e-mail because the SuppoRTT Wessex mentoring team has this address on its list. To get no more of them, open this link:

                    (link)
                    """);
            assertThat(mail.text()).as("no confidential fact").doesNotContain("Nina", "2027", "March");
        });
        assertThat(jdbc.sql("SELECT invited_on FROM invitation")
                        .query(LocalDate.class)
                        .list())
                .containsOnly(LocalDate.of(2026, 11, 23));

        var again = (InviteCard) types("invite");
        assertThat(again.summary()).isEqualTo("Nobody to invite now");
        assertThat(again.groups())
                .containsExactly(
                        new Group("2 not again", "Asha Rao, Nina Newcomer", "They were invited in the last 60 days."));
        clock.passes(Duration.ofDays(61));
        assertThat(types("invite").summary()).isEqualTo("Invite 2 trainees?");
    }

    @Test
    void ofTwoAdminsAtOnceOneInvites() throws Exception {
        awaits("Nina Newcomer", NINA, "2027-03-15");
        var kim = wessex.admin("Kim Other");
        var send = ((InviteCard) types("invite")).ways().get(0).command();

        AtTheSameMoment.all(() -> wessex.says(morgan, send), () -> wessex.says(kim, send));
        assertThat(says(morgan, send)).as("pressed again").isInstanceOf(InviteCard.class);
        relay.run();

        assertThat(mails.all()).hasSize(1);
        assertThat(invited()).isEqualTo(1);
    }

    @Test
    void whoReadOfOthersReadsAgain() {
        awaits("Nina Newcomer", NINA, "2027-03-15");
        var card = (InviteCard) types("invite");
        awaits("Sam Example", "sam@example.org", "2027-03-16");

        assertThat(presses(card).summary()).isEqualTo("Invite 2 trainees?");
        assertThat(says(morgan, new Send("6", 7, null)).summary()).isEqualTo("Invite 2 trainees?");
        assertThat(says(morgan, new Send("junk", 0, null))).isInstanceOf(InviteCard.class);
        assertThat(invited()).isZero();
        assertThat(presses((InviteCard) types("invite")).summary()).isEqualTo("2 trainees are invited");
    }

    @Test
    void whoReadOfAsManyOthersReadsAgain() {
        awaits("Nina Newcomer", NINA, "2027-03-15");
        var card = (InviteCard) types("invite");
        jdbc.sql("DELETE FROM roster_entry WHERE email = ?").param(NINA).update();
        awaits("Sam Example", "sam@example.org", "2027-03-15");

        assertThat(presses(card).summary()).isEqualTo("Invite 1 trainee?");
        assertThat(invited()).isZero();
    }

    @Test
    void whoWasTakenOffTheListAndPutOnItAgainIsNotInvitedTwiceAndCanRefuse() {
        awaits("Nina Newcomer", NINA, "2027-03-15");
        presses((InviteCard) types("invite"));
        relay.run();
        jdbc.sql("DELETE FROM roster_entry WHERE email = ?").param(NINA).update();
        awaits("Nina Newcomer", NINA, "2027-03-15");

        assertThat(((InviteCard) types("invite")).groups())
                .extracting(Group::title)
                .containsExactly("1 not again");
        assertThat(letters.refuse(letterTo(NINA))).isTrue();
        clock.passes(Duration.ofDays(61));
        assertThat(((InviteCard) types("invite")).groups())
                .extracting(Group::title)
                .containsExactly("1 I can’t reach");
    }

    @Test
    void toWhomInvitationsWentIsForgottenAfterAYearAndNobodyIsToldThatTheyRefused() {
        awaits("Nina Newcomer", NINA, "2027-03-15");
        presses((InviteCard) types("invite"));
        relay.run();
        var letter = letterTo(NINA);
        clock.passes(Duration.ofDays(364));
        retention.run();
        assertThat(letters.refuse(letter)).isTrue();

        clock.passes(Duration.ofDays(3));
        retention.run();

        assertThat(letters.refuse(letter)).isFalse();
    }

    @Test
    void anEMailWaitsForTheMorningAndTheyGoOutOneAfterTheOther() {
        clock.passes(Duration.ofHours(10).plusMinutes(59).plusSeconds(57)); // three seconds to eight
        List.of("a", "b", "c").forEach(name -> awaits("Sam " + name, name + "@example.org", "2027-03-15"));
        presses((InviteCard) types("invite"));

        relay.run();
        assertThat(mails.all()).hasSize(1);
        clock.passes(Duration.ofSeconds(2));
        relay.run();
        assertThat(mails.all()).hasSize(2);
        clock.passes(Duration.ofHours(11));
        relay.run();
        assertThat(mails.all()).as("by night").hasSize(2);
        clock.passes(Duration.ofHours(2));
        relay.run();
        assertThat(mails.all()).hasSize(3);
    }

    @Test
    void whatCouldNotGoOutByDayDoesNotGoOutByNight() {
        awaits("Nina Newcomer", NINA, "2027-03-15");
        presses((InviteCard) types("invite"));
        clock.passes(Duration.ofHours(14)); // nobody ran the relay before eleven at night
        relay.run();
        assertThat(mails.all()).isEmpty();

        clock.passes(Duration.ofHours(9).plusSeconds(1));
        relay.run();
        assertThat(mails.all()).hasSize(1);
    }

    @Test
    void aNodeThatDiesWhileSendingNeverSendsTwice() {
        awaits("Nina Newcomer", NINA, "2027-03-15");
        presses((InviteCard) types("invite"));
        jdbc.sql("UPDATE notification SET state = 'SENDING', next_try = NULL, claim = ?,"
                        + " leased_until = CURRENT_TIMESTAMP - INTERVAL '1' SECOND WHERE kind = 'due.post.invitation'")
                .param(UUID.randomUUID())
                .update();

        relay.run();

        assertThat(mails.all()).isEmpty();
        assertThat(stateOfPost()).isEqualTo("UNKNOWN");
        assertThat(says(morgan, new TeamCommand.Attention()).toString())
                .contains("Invitations by e-mail that did not arrive", "Nina Newcomer", "Invited on 23 November 2026");
    }

    @Test
    void ofManyEMailsThatDidNotArriveTheTeamReadsHowManyAndTheFirst() {
        IntStream.range(0, 9)
                .forEach(i -> awaits("Nina %d".formatted(i), "nina%d@example.org".formatted(i), "2027-03-15"));
        presses((InviteCard) types("invite"));
        jdbc.sql("UPDATE notification SET state = 'FAILED' WHERE kind = 'due.post.invitation'")
                .update();

        var group = forTeam.stuck(wessex.actor(morgan)).get(0);

        assertThat(group.count()).isEqualTo(9);
        assertThat(group.rows())
                .extracting(TeamItem.Row::who)
                .containsExactly("Nina 0", "Nina 1", "Nina 2", "Nina 3", "Nina 4");
        assertThat(invitations.failedSince("wessex", LocalDate.EPOCH, TeamItem.AT_ONCE))
                .as("no more is read")
                .hasSize(TeamItem.AT_ONCE);
    }

    @Test
    void whoHasComeMeanwhileOrAskedIsNotInvitedAnyMore() {
        var asha = hasTheApp(wessex.trainee("Asha Rao"));
        awaits("Nina Newcomer", NINA, "2027-03-15");
        presses((InviteCard) types("invite"));
        pairs.of(asha, wessex.mentor("Dr Alison Bell"));
        var nina = wessex.trainee("Nina Newcomer");
        jdbc.sql("UPDATE roster_entry SET person = ? WHERE email = ?")
                .params(nina.id(), NINA)
                .update();

        relay.run();

        assertThat(mails.all()).isEmpty();
        assertThat(sent.to(asha.id()).toString()).doesNotContain("Would you like a mentor?");
        assertThat(stateOfPost()).isEqualTo("DROPPED");
    }

    @Test
    void oneTapStopsInvitationsByEMailAndToLookDoesNot() throws Exception {
        awaits("Nina Newcomer", NINA, "2027-03-15");
        presses((InviteCard) types("invite"));
        relay.run();
        var link = LINK.matcher(mails.all().get(0).text());
        assertThat(link.find()).isTrue();
        var browser = MockMvcBuilders.standaloneSetup(context.getBean("dev.soundingboard.mail.UnaskedEndpoint"))
                .build();

        assertThat(browser.perform(get(link.group(1))).andReturn().getResponse().getContentAsString())
                .contains("No more invitations?");
        clock.passes(Duration.ofDays(61));
        assertThat(types("invite").summary()).isEqualTo("Invite 1 trainee?");
        assertThat(browser.perform(post("/mail/no-more/junk"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        for (var times = 0; times < 2; times++) {
            assertThat(browser.perform(post(link.group(1)))
                            .andReturn()
                            .getResponse()
                            .getContentAsString())
                    .contains("You get no more invitations");
        }

        assertThat(((InviteCard) types("invite")).groups())
                .extracting(Group::title)
                .containsExactly("1 I can’t reach");
    }

    @Test
    void soonIsAsManyMonthsAsWasTypedOrChosen() {
        awaits("Nina Newcomer", NINA, "2026-12-15");
        awaits("Larry Later", "larry@example.org", "2027-09-15");
        awaits("Una Undated", "una@example.org", "");
        awaits("Paula Past", "paula@example.org", "2025-10-01");

        assertThat(names("invite in 1 month")).containsExactly("Nina Newcomer");
        assertThat(names("invite trainees returning in twelve months")).containsExactly("Larry Later", "Nina Newcomer");
        assertThat(names("invite everybody")).containsExactly("Larry Later", "Nina Newcomer", "Una Undated");
        assertThat(((InviteCard) says(morgan, new Look("12"))).within()).isEqualTo("12");
        assertThat(((InviteCard) says(morgan, new Look("junk"))).problem()).isEqualTo("Choose one from the list.");
        for (var junk : List.of(
                "Sam Patel 🙂 مرحبا",
                "in 100 months",
                "in 0 months",
                "in 1.5 months",
                "in -2 months",
                "in 2 to 3 months",
                "in 2-3 months",
                "in one and a half months",
                "in 30 days",
                "next quarter")) {
            assertThat(((InviteCard) types("invite " + junk)).problem())
                    .as(junk)
                    .startsWith("I don’t know what “")
                    .endsWith("Say “invite in 3 months”, up to 24, or choose below.");
        }
        assertThat(((InviteCard) says(morgan, new Ask("x".repeat(10_000)))).problem())
                .isEqualTo("I don’t know what that means here. Say “invite in 3 months”, up to 24, or choose below.");
    }

    @ParameterizedTest
    @CsvSource({
        "in 6 weeks, 2, within 2 months.",
        "in a fortnight, 1, within a month.",
        "in 52 weeks, 12, within 12 months.",
        "in a year, 12, ''",
        "in half a year, 6, ''",
        "in 2 years, 24, ''",
        "in three, 3, ''",
        "in 3 months., 3, ''"
    })
    void weeksAndYearsAreMonthsAndWhatIsRoundedIsSaid(String words, String months, String rounded) {
        var card = (InviteCard) types("invite " + words);

        assertThat(card.within()).isEqualTo(months);
        assertThat(card.problem())
                .isEqualTo(rounded.isEmpty() ? "" : "I count in whole months, rounded up: " + rounded);
    }

    @Test
    void whereNoWindowOpensTheUsualIsThreeMonths() { // E2
        var patsy = northWest.admin("Patsy Entwistle");
        hasTheApp(northWest.trainee("Imran Sheikh"));

        var card = (InviteCard) says(patsy, phrases.read("invite"));

        assertThat(card.within()).isEqualTo("3");
        assertThat(card.groups()).extracting(Group::names).containsExactly("Imran Sheikh");
    }

    @Test
    void anotherSchemesPeopleAreNobodyElsesToInvite() {
        awaits("Nina Newcomer", NINA, "2027-03-15");

        var card = (InviteCard) says(northWest.admin("Patsy Entwistle"), phrases.read("invite everybody"));

        assertThat(card.summary()).isEqualTo("Nobody to invite now");
        assertThat(card.toString()).doesNotContain("Nina");
        assertThat(card.ways()).extracting(Button::title).containsExactly("Import people", "Team menu");
    }

    private List<String> names(String typed) {
        return ((InviteCard) types(typed))
                .groups().stream()
                        .flatMap(group -> List.of(group.names().split(", ")).stream())
                        .toList();
    }

    private void awaits(String name, String email, String date) {
        jdbc.sql("INSERT INTO roster_entry (id, scheme, role, email, name, key_date, grade, specialty, place)"
                        + " VALUES (?, 'wessex', 'TRAINEE', ?, ?, CAST(NULLIF(?, '') AS date), '', '', '')")
                .params(UUID.randomUUID(), email, name, date)
                .update();
    }

    private void has(Person trainee, String date, String exception) {
        jdbc.sql("UPDATE trainee SET key_date = %s, exception_granted = %s WHERE person = ?".formatted(date, exception))
                .param(trainee.id())
                .update();
    }

    private Person hasTheApp(Person person) {
        jdbc.sql("UPDATE person SET installed = TRUE WHERE id = ?")
                .param(person.id())
                .update();
        return person;
    }

    private UUID letterTo(String address) {
        return jdbc.sql("SELECT id FROM invitation_letter WHERE email = ?")
                .param(address)
                .query(UUID.class)
                .single();
    }

    private int invited() {
        return jdbc.sql("SELECT count(*) FROM invitation").query(Integer.class).single();
    }

    private String stateOfPost() {
        return jdbc.sql("SELECT state FROM notification WHERE kind = 'due.post.invitation'")
                .query(String.class)
                .single();
    }

    private Card types(String text) {
        return wessex.types(morgan, text);
    }

    private Card presses(InviteCard card) {
        return says(morgan, card.ways().get(0).command());
    }

    private Card says(Person person, Command command) {
        return wessex.sees(person, command);
    }
}
