package dev.soundingboard.mail;

import static dev.soundingboard.mail.Choice.INSTEAD;
import static dev.soundingboard.mail.Choice.WHERE_BLOCKED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.Pairs;
import dev.soundingboard.Pairs.Two;
import dev.soundingboard.SentCards;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Role;
import dev.soundingboard.local.LocalMails;
import dev.soundingboard.local.LocalMails.LocalMail;
import dev.soundingboard.notification.Delivery;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.notification.OtherWay;
import dev.soundingboard.notification.OtherWay.Told;
import dev.soundingboard.notification.OtherWay.When;
import dev.soundingboard.notification.Topic;
import dev.soundingboard.session.SessionCommand.Cancel;
import dev.soundingboard.session.SessionCommand.Plan;
import dev.soundingboard.session.Sessions;
import dev.soundingboard.session.TypedSession;
import dev.soundingboard.survey.FeedbackCommand;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is told by e-mail, to whom and when; it names nobody and quotes nothing. */
@MailTest
class ByMailTest {

    private static final String HOME = "asha.at.home@example.org";
    private static final String AGENDA = "Zeal and the rota";

    /** Friday 4 December, when nothing else of a pair is due. */
    private static final TypedSession FRIDAY =
            new TypedSession("2026-12-04", "10:00", "60", "Video", "https://meet.example.org/zanzibar", AGENDA);

    private static final Manner ABOUT_AGREEMENT =
            Manner.reminderOf(new Topic("agreement", "Your agreement", "it waits for you", Set.of(Role.TRAINEE)));

    @Autowired
    Wessex wessex;

    @Autowired
    Pairs pairs;

    @Autowired
    Correspondence post;

    @Autowired
    OtherWay byMail;

    @Autowired
    MailEndpoint endpoint;

    @Autowired
    LocalMails mails;

    @Autowired
    SentCards sent;

    @Autowired
    Sessions sessions;

    @Autowired
    Notifications notifications;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private Two two;

    @BeforeEach
    void aPair() {
        two = pairs.ofWessex();
        post.startsAgain();
    }

    @Test
    void insteadOfTeamsAReminderComesByMailWithTheMeetingForTheCalendar() throws MessagingException {
        post.optsIn(two.trainee(), HOME, INSTEAD);
        plan();

        post.passes(Duration.ofDays(10).plusHours(2)); // two days before nothing, the day before one

        var mail = post.newestTo(HOME);
        assertThat(mail.subject()).isEqualTo("A reminder from Sounding Board");
        assertThat(mail.text().replaceAll("(?m)^http\\S*/mail/\\S+", "(link)")).isEqualTo("""
                        You have a session on Friday 4 December, 10am (London time).

                        Open Sounding Board in Teams to see more, and to answer:

                        https://teams.microsoft.com/l/chat/0/0?users=28:5b0a2d6e-0000-4000-8000-000000000b07

                        If you can’t open Teams at the moment, your scheme team can help.

                        You get this e-mail because you asked Sounding Board to write to this address instead of Teams.

                        To stop these e-mails, open this link:

                        (link)
                        """);
        assertThat(mail.attachments())
                .singleElement()
                .satisfies(file -> assertThat(file.name()).isEqualTo("meeting.ics"))
                .satisfies(file -> assertThat(file.content())
                        .contains("METHOD:PUBLISH", "SUMMARY:Meeting", "DTSTART:20261204T100000Z"));
        assertThat(post.chatOf(two.trainee())).isEmpty();
        assertThat(post.chatOf(two.mentor())).as("who has chosen nothing").isNotEmpty();

        var message = mails.received().get(mails.received().size() - 1);
        assertThat(message.getFrom()[0]).hasToString("Sounding Board <sounding-board@example.org>");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(message.getHeader("List-Unsubscribe")[0])
                .startsWith("<http")
                .contains("/mail/stop/" + Correspondence.tokenIn(mail))
                .endsWith(">");
        assertThat(message.getMessageID()).isNotBlank();
        namesNobody();
    }

    @Test
    void newsStaysInTeamsAndAnEMailSaysThatItIsThere() {
        post.optsIn(two.mentor(), HOME, INSTEAD);

        plan();

        assertThat(post.chatOf(two.mentor())).hasSize(1);
        assertThat(post.to(HOME)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("News from Sounding Board");
            assertThat(mail.text())
                    .startsWith("There is news about your session on Friday 4 December, 10am (London time).");
            assertThat(mail.attachments()).hasSize(1);
        });
        namesNobody();
    }

    @Test
    void whatIsBlockedInTeamsComesByMailForEitherChoice() {
        post.optsIn(two.trainee(), HOME, WHERE_BLOCKED);
        post.optsIn(two.mentor(), "bell@example.org", INSTEAD);
        plan();
        assertThat(post.to(HOME)).as("Teams took it").isEmpty();
        post.nothingWasTold();
        sent.answers(card -> Delivery.blocked("ConversationBlockedByUser"));

        var session = sessions.of(two.id()).get(0);
        post.says(two.trainee(), new Cancel(session.id(), session.version()));
        post.says(two.trainee(), new Plan(two.id(), null, FRIDAY));

        assertThat(post.to("bell@example.org")).hasSize(2);
        assertThat(post.to("bell@example.org").get(0).text())
                .startsWith("Your session on Friday 4 December, 10am (London time) doesn’t take place.");
        assertThat(post.to("bell@example.org").get(0).attachments().get(0).content())
                .contains("STATUS:CANCELLED");
        assertThat(states()).as("the chat says it too when they are back").containsOnly("BLOCKED");
        namesNobody();
    }

    @Test
    void whoHasNotChosenItStaysBlocked() {
        sent.answers(card -> Delivery.blocked("ConversationBlockedByUser"));
        post.saves(two.mentor(), MailCard.NONE, HOME, INSTEAD);
        post.to(HOME);
        jdbc.sql("DELETE FROM notification").update();

        plan();

        assertThat(post.to(HOME)).as("the link, and nothing else").hasSize(1);
        assertThat(states()).containsOnly("BLOCKED");
    }

    @Test
    void severalTogetherAreOneMailWithALineEach() {
        post.optsIn(two.trainee(), HOME, INSTEAD);
        plan();
        post.nothingWasTold();
        var session = sessions.of(two.id()).get(0).id();

        var delivery = byMail.send(
                When.INSTEAD_OF_THE_CHAT,
                two.trainee().id(),
                List.of(
                        new Told("agreement.nudge", two.id(), ABOUT_AGREEMENT),
                        new Told("session.soon.P1D", session, ABOUT_AGREEMENT),
                        new Told("agreement.review", two.id(), ABOUT_AGREEMENT)),
                anyCard());

        assertThat(delivery).contains(Delivery.sent());
        assertThat(post.newestTo(HOME).subject()).isEqualTo("Reminders from Sounding Board");
        assertThat(post.newestTo(HOME).text()).startsWith("""
                Your agreement: it waits for you.

                You have a session on Friday 4 December, 10am (London time).

                Open Sounding Board""");
        assertThat(post.newestTo(HOME).attachments()).hasSize(1);
    }

    @Test
    void remindersAreSentInTeamsWhenTeamsWasChosen() {
        post.optsIn(two.trainee(), HOME, WHERE_BLOCKED);
        var told = List.of(new Told("agreement.nudge", two.id(), ABOUT_AGREEMENT));

        assertThat(byMail.send(When.INSTEAD_OF_THE_CHAT, two.trainee().id(), told, anyCard()))
                .isEmpty();
        assertThat(byMail.send(When.BESIDE_THE_CHAT, two.trainee().id(), told, anyCard()))
                .isEmpty();
    }

    @Test
    void whatAnswersThemInTheChatStaysThere() {
        post.optsIn(two.trainee(), HOME, INSTEAD);
        transaction.executeWithoutResult(status -> notifications.tell(
                two.trainee().id(), "chat.missed-reply", two.trainee().id()));

        assertThat(post.chatOf(two.trainee())).hasSize(1);
        assertThat(post.to(HOME)).isEmpty();
    }

    @Test
    void whatMustBeKnownBeforeItIsTooLateComesByMailToo() {
        post.optsIn(two.trainee(), HOME, INSTEAD);
        var told = List.of(new Told("account.question", two.id(), Manner.WARNING));

        assertThat(byMail.send(When.BESIDE_THE_CHAT, two.trainee().id(), told, anyCard()))
                .isPresent();
        assertThat(post.to(HOME)).hasSize(1);
        assertThat(byMail.send(When.INSTEAD_OF_THE_CHAT, two.trainee().id(), told, anyCard()))
                .as("the chat asks it")
                .isEmpty();
    }

    @Test
    void onePostStopsThemAndTeamsIsUsedAgain() {
        post.optsIn(two.trainee(), HOME, INSTEAD);
        plan();
        post.passes(Duration.ofDays(10).plusHours(2));
        var token = Correspondence.tokenIn(post.newestTo(HOME));

        assertThat(endpoint.askToStop(token).getBody()).contains("<button>Stop these e-mails</button>");
        assertThat(endpoint.stop(token).getStatusCode().value()).isEqualTo(200);
        assertThat(endpoint.stop(token).getStatusCode().value()).isEqualTo(200);
        assertThat(endpoint.askToStop(token).getBody()).contains("The e-mails are stopped");

        assertThat(post.chatOf(two.trainee())).extracting(Card::summary).containsExactly("E-mails are stopped");
        post.nothingWasTold();
        var session = sessions.of(two.id()).get(0);
        post.says(two.mentor(), new Cancel(session.id(), session.version()));
        assertThat(post.chatOf(two.trainee())).isNotEmpty();
        assertThat(post.to(HOME)).isEmpty();
    }

    @Test
    void whoWasErasedGetsNoMail() {
        post.optsIn(two.mentor(), HOME, INSTEAD);
        jdbc.sql("DELETE FROM data_key WHERE author = ?")
                .param(two.mentor().id())
                .update();

        plan();

        assertThat(post.to(HOME)).isEmpty();
        assertThat(post.chatOf(two.mentor())).hasSize(1);
    }

    @Test
    void whatSomebodyWroteStaysInTeams() {
        var morgan = wessex.admin("Morgan Reed");
        post.optsIn(morgan, HOME, INSTEAD);

        post.says(two.trainee(), new FeedbackCommand.Send(UUID.randomUUID(), true, AGENDA));

        assertThat(post.to(HOME))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).startsWith("There is news about your mentoring."));
        assertThat(post.chatOf(morgan)).hasSize(1);
        namesNobody();
    }

    private void plan() {
        post.says(two.trainee(), new Plan(two.id(), null, FRIDAY));
        post.passes(Duration.ZERO);
    }

    private static Card anyCard() {
        return MailCards.notSetUp();
    }

    private List<String> states() {
        post.passes(Duration.ZERO);
        return jdbc.sql("SELECT state FROM notification WHERE kind LIKE 'session.%' AND next_try IS NULL")
                .query(String.class)
                .list();
    }

    private void namesNobody() {
        assertThat(mails.all()).isNotEmpty();
        for (LocalMail mail : mails.all()) {
            assertThat(mail.toString().replace(mail.to(), "").replaceAll("/mail/[\\w-]+/\\S+", ""))
                    .as("beside a signature, which can have any letters")
                    .doesNotContainIgnoringCase("asha")
                    .doesNotContainIgnoringCase("rao")
                    .doesNotContainIgnoringCase("alison")
                    .doesNotContainIgnoringCase("bell")
                    .doesNotContainIgnoringCase("morgan")
                    .doesNotContainIgnoringCase("zeal")
                    .doesNotContainIgnoringCase("zanzibar")
                    .doesNotContainIgnoringCase("wessex");
        }
    }
}
