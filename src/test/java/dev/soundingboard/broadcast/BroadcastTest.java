package dev.soundingboard.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.AtTheSameMoment;
import dev.soundingboard.NorthWest;
import dev.soundingboard.Pairs;
import dev.soundingboard.SentCards;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.TestDatabase;
import dev.soundingboard.Wessex;
import dev.soundingboard.broadcast.BroadcastCommand.Change;
import dev.soundingboard.broadcast.BroadcastCommand.Discard;
import dev.soundingboard.broadcast.BroadcastCommand.Look;
import dev.soundingboard.broadcast.BroadcastCommand.Progress;
import dev.soundingboard.broadcast.BroadcastCommand.Recent;
import dev.soundingboard.broadcast.BroadcastCommand.Send;
import dev.soundingboard.broadcast.BroadcastCommand.Stop;
import dev.soundingboard.broadcast.BroadcastCommand.Write;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.ConversationReference;
import dev.soundingboard.chat.Identity;
import dev.soundingboard.chat.MessageReference;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Role;
import dev.soundingboard.confidential.Vault;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.notification.Delivery;
import dev.soundingboard.notification.NoticeCommand;
import dev.soundingboard.notification.Relay;
import dev.soundingboard.notification.StandingCards;
import dev.soundingboard.people.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.ttddyy.dsproxy.QueryCountHolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The scheme team writes to many: looked at first, sent once, in everybody's own hours, and stopped if need be. */
@StorageTest
class BroadcastTest {

    private static final Logger LOG = LoggerFactory.getLogger(BroadcastTest.class);
    private static final String TITLE = "Development day on 3 March";
    private static final String TEXT = "There is a *development day* in Winchester.\n\nTell us if you come. 🙂 مرحبا";
    private static final String NOT_YET =
            " not told yet: each gets it in their own hours, unless they have switched such messages off.";
    private static final UUID MESSAGE = UUID.fromString("b1f7a7de-52e6-4f0c-8a3a-1f2f8f4b9a10");

    @Autowired
    Wessex wessex;

    @Autowired
    NorthWest northWest;

    @Autowired
    Pairs pairs;

    @Autowired
    Broadcasts broadcasts;

    @Autowired
    Vault vault;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    LiveProgress live;

    @Autowired
    StandingCards standing;

    @Autowired
    Relay relay;

    @Autowired
    SentCards sent;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Person morgan;
    private Person asha;
    private Mentor bell;

    @BeforeEach
    void twoWhoCanBeReached() {
        clock.startsAgain();
        wessex.nobodyMentors();
        jdbc.sql("DELETE FROM person_role").update();
        jdbc.sql("DELETE FROM notification").update();
        jdbc.sql("DELETE FROM own_days_away").update();
        jdbc.sql("DELETE FROM own_hours").update();
        jdbc.sql("DELETE FROM broadcast").update();
        jdbc.sql("DELETE FROM sent_card").update();
        sent.startsAgain();
        morgan = wessex.admin("Morgan Reed");
        asha = wessex.trainee("Asha Rao");
        bell = wessex.mentor("Dr Alison Bell");
        everybodyHasTheApp();
    }

    @Test
    void theTeamSeesExactlyWhatEachWillSeeAndHowManyTheyAre() {
        wessex.mentor("Dr Norman Notinstalled");

        var card = looksAt("MENTORS", "");

        assertThat(card.summary()).isEqualTo("Send this to 1 person?");
        assertThat(card.facts())
                .containsExactly(
                        "It goes to all mentors. Nobody has got it yet.",
                        "1 more can’t be reached in Teams: they have not added the app, or have blocked it.",
                        "Each gets it in their own hours, and never at night.");
        relay.run();
        assertThat(sent.to(bell.person())).as("nobody has got it").isEmpty();

        presses(card.ways().get(0));
        relay.run();
        assertThat(sent.to(bell.person())).containsExactly(MessageCard.of(card.message()));
        assertThat(card.message().paragraphs())
                .containsExactly("There is a *development day* in Winchester.", "Tell us if you come. 🙂 مرحبا");
        assertThat(sent.to(asha.id())).as("it is for mentors").isEmpty();
    }

    @Test
    void itIsSentOnceHoweverOftenAndByHoweverManyAdmins() throws Exception {
        var kim = wessex.admin("Kim Other");
        var send = looksAt("EVERYBODY", "").ways().get(0).command();

        AtTheSameMoment.all(() -> wessex.says(morgan, send), () -> wessex.says(kim, send));
        clock.passes(Duration.ofMinutes(1));
        assertThat(says(morgan, send)).isInstanceOf(ProgressCard.class);
        relay.run();

        assertThat(sent.to(asha.id())).hasSize(1);
        assertThat(sent.to(bell.person())).hasSize(1);
        assertThat(jdbc.sql(
                                "SELECT count(*) FROM audit_entry WHERE verb = 'broadcast.send' AND outcome = 'DONE' AND whom = ?")
                        .param(MESSAGE)
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void somebodyWhoIsATraineeAndAMentorGetsItOnce() {
        wessex.isAlso(asha, Role.MENTOR, "wessex");

        presses(looksAt("EVERYBODY", "").ways().get(0));
        relay.run();

        assertThat(sent.to(asha.id())).hasSize(1);
    }

    @Test
    void nobodyIsWrittenToAtNightAndTheTeamSeesHowFarItIs() {
        fiveMore();
        clock.passes(Duration.ofHours(13)); // ten at night
        var progress = (ProgressCard) presses(looksAt("EVERYBODY", "").ways().get(0));
        assertThat(progress.summary()).isEqualTo("On its way: 0 of 7 told");
        assertThat(progress.facts()).contains("7 get it in the next minutes.");

        relay.run();
        assertThat(sent.to(asha.id())).isEmpty();
        assertThat(refreshed().facts()).containsExactly("0 told.", "7" + NOT_YET);

        clock.passes(Duration.ofHours(10));
        relay.run();
        assertThat(sent.to(asha.id())).hasSize(1);
        assertThat(refreshed().summary()).isEqualTo("Sent");
        assertThat(refreshed().facts()).containsExactly("7 told.");
    }

    @Test
    void whoWaitsForTheirHoursCannotBeToldFromWhoDoesNotWantIt() {
        fiveMore();
        wessex.says(asha, new NoticeCommand.Stop("team-messages"));
        presses(looksAt("EVERYBODY", "").ways().get(0));
        relay.run();
        var unwanted = refreshed();

        jdbc.sql("UPDATE notification SET state = 'NEW', held = TRUE WHERE state = 'DROPPED'")
                .update();
        assertThat(refreshed())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(unwanted);
        assertThat(unwanted.facts()).containsExactly("6 told.", "1" + NOT_YET);
    }

    @Test
    void ofAFewNothingIsSaidThatWouldBeAboutOneOfThem() {
        var told = ofAFew(() -> {});
        var unwanted = ofAFew(() -> wessex.says(asha, new NoticeCommand.Stop("team-messages")));
        var away = ofAFew(() -> jdbc.sql("UPDATE notification SET held = TRUE, state = 'NEW' WHERE subject = ?")
                .param(MESSAGE)
                .update());

        assertThat(told.summary()).isEqualTo("Sent");
        assertThat(told.facts())
                .containsExactly(
                        "Each gets it in their own hours.",
                        "For fewer than five people I don’t show how many have it.");
        assertThat(List.of(unwanted, away)).allSatisfy(it -> assertThat(it).isEqualTo(told));
    }

    /** To the one trainee. */
    private ProgressCard ofAFew(Runnable meanwhile) {
        jdbc.sql("DELETE FROM notification").update();
        jdbc.sql("DELETE FROM broadcast").update();
        presses(looksAt("TRAINEES", "").ways().get(0));
        meanwhile.run();
        relay.run();
        return refreshed();
    }

    @Test
    void theCardThatShowsHowFarItIsGoesOnByItself() {
        fiveMore();
        clock.passes(Duration.ofHours(13));
        stands((ProgressCard) presses(looksAt("EVERYBODY", "").ways().get(0)));
        live.goOn();
        relay.run();
        assertThat(sent.replaced()).as("nothing is new").isEmpty();

        clock.passes(Duration.ofHours(10));
        relay.run();
        live.goOn();
        relay.run();
        assertThat(sent.replaced())
                .singleElement()
                .satisfies(it -> assertThat(it.summary()).isEqualTo("Sent"));
        live.goOn();
        relay.run();
        assertThat(sent.replaced()).as("that was the last of it").hasSize(1);
    }

    @Test
    void itShowsAlsoThatAnotherOfTheTeamStoppedIt() {
        clock.passes(Duration.ofHours(13));
        var card = (ProgressCard) presses(looksAt("EVERYBODY", "").ways().get(0));
        stands(card);
        wessex.says(wessex.admin("Kim Other"), named(card, "Stop").command());

        live.goOn();
        relay.run();
        assertThat(sent.replaced())
                .singleElement()
                .satisfies(it -> assertThat(it.summary()).isEqualTo("Stopped"));
    }

    @Test
    void whoeverHasLeftTheTeamSeesNothingOfItAnyMore() {
        stands((ProgressCard) presses(looksAt("EVERYBODY", "").ways().get(0)));
        relay.run();
        jdbc.sql("DELETE FROM person_role WHERE person = ?").param(morgan.id()).update();

        live.goOn();
        relay.run();
        assertThat(sent.replaced())
                .singleElement()
                .satisfies(it -> assertThat(it.summary()).isEqualTo("This has been removed"));
    }

    private void stands(ProgressCard card) {
        var place = new MessageReference(new ConversationReference("https://teams.example/", "a:morgan"), "card-1");
        standing.answered(new Identity(morgan.tenant(), morgan.object(), "Morgan Reed", null, null), place, card);
    }

    @Test
    void whoeverHasNotBeenToldWhenItIsStoppedIsNot() {
        fiveMore();
        clock.passes(Duration.ofHours(13));
        var progress = (ProgressCard) presses(looksAt("EVERYBODY", "").ways().get(0));
        relay.run();

        var stopped = (ProgressCard) presses(named(progress, "Stop"));
        assertThat(stopped.summary()).isEqualTo("Stopped");
        assertThat(stopped.facts()).containsExactly("0 told.", "7 not told.");
        assertThat(presses(named(progress, "Stop"))).as("twice").isInstanceOf(ProgressCard.class);
        assertThat(((RecentCard) says(morgan, new Recent())).messages())
                .singleElement()
                .satisfies(row -> assertThat(row.about()).endsWith(" Stopped by your team."));

        clock.passes(Duration.ofHours(12));
        relay.run();
        assertThat(sent.to(asha.id())).isEmpty();
        assertThat(refreshed().facts()).containsExactly("0 told.", "7 not told.");
    }

    @Test
    void whatIsOnItsWayWhenItIsStoppedMayStillArriveAndThatIsShown() {
        fiveMore();
        var progress = (ProgressCard) presses(looksAt("EVERYBODY", "").ways().get(0));
        jdbc.sql("UPDATE notification SET state = 'SENDING' WHERE person = ?")
                .param(asha.id())
                .update();

        var stopped = (ProgressCard) presses(named(progress, "Stop"));
        assertThat(stopped.facts())
                .containsExactly("0 told.", "1 may still get it: it was on its way to them.", "6 not told.");

        stands(stopped);
        jdbc.sql("UPDATE notification SET state = 'SENT' WHERE person = ?")
                .param(asha.id())
                .update();
        live.goOn();
        relay.run();
        assertThat(sent.replaced())
                .singleElement()
                .satisfies(it -> assertThat(((ProgressCard) it).facts()).containsExactly("1 told.", "6 not told."));
    }

    @Test
    void whoeverDoesNotWantSuchMessagesIsLeftOut() {
        presses(looksAt("TRAINEES", "").ways().get(0));
        relay.run();
        assertThat(sent.footersTo(asha.id()))
                .singleElement()
                .satisfies(it -> assertThat(it.why())
                        .isEqualTo("You get this because the scheme team wrote to many people at once."));
        wessex.says(asha, new NoticeCommand.Stop("team-messages"));

        presses(looksAt(UUID.randomUUID(), "TRAINEES", "").ways().get(0));
        clock.passes(Duration.ofMinutes(1));
        relay.run();

        assertThat(sent.to(asha.id())).hasSize(1);
    }

    @Test
    void whoReadsEMailsGetsItTooAndChangesNoFigure() {
        fiveMore();
        jdbc.sql("UPDATE person SET out_of_reach = TRUE WHERE id = ?")
                .param(asha.id())
                .update();
        var without = looksAt("EVERYBODY", "");

        readsEMails(asha);
        var with = looksAt("EVERYBODY", "");
        presses(with.ways().get(0));
        relay.run();

        assertThat(with.summary()).isEqualTo(without.summary());
        assertThat(with.facts()).isEqualTo(without.facts());
        assertThat(refreshed().facts())
                .containsExactly(
                        "6 told.", "1 can’t be reached in Teams: they have not added the app, or have blocked it.");
        assertThat(jdbc.sql("SELECT state FROM notification WHERE person = ? AND kind = 'broadcast.message.aside'")
                        .param(asha.id())
                        .query(String.class)
                        .single())
                .isEqualTo("SENT");
        jdbc.sql("DELETE FROM mail_address").update();
    }

    @Test
    void whoeverCannotBeReachedIsCounted() {
        fiveMore();
        sent.answers(card -> Delivery.blocked("ConversationBlockedByUser"));
        presses(looksAt("EVERYBODY", "").ways().get(0));
        relay.run();

        assertThat(refreshed().summary()).isEqualTo("Sent");
        assertThat(refreshed().facts())
                .containsExactly(
                        "0 told.", "7 can’t be reached in Teams: they have not added the app, or have blocked it.");
    }

    @Test
    void theFiltersChooseByPairPlaceAndRoom() {
        wessex.mentor("Dr Nora Nobody");
        var ben = wessex.trainee("Ben Hill");
        var cara = wessex.trainee("Cara Lake");
        pairs.of(ben, bell);
        pairs.of(cara, wessex.mentorWithRoomFor(1, "Dr Fay Full"));
        everybodyHasTheApp();

        assertThat(people("TRAINEES", "")).isEqualTo(3);
        assertThat(people("TRAINEES_WITH", "")).isEqualTo(2);
        assertThat(people("TRAINEES_WITHOUT", "")).isEqualTo(1);
        assertThat(people("MENTORS", "")).isEqualTo(3);
        assertThat(people("MENTORS_WITH_ROOM", "")).isEqualTo(2);
        assertThat(people("MENTORS_WITH", "")).isEqualTo(2);
        assertThat(people("MENTORS_WITHOUT", "")).isEqualTo(1);
        assertThat(people("PAIRS", "")).isEqualTo(4);
        assertThat(people("EVERYBODY", "Southampton")).isEqualTo(6);
        assertThat(people("EVERYBODY", "Winchester")).isZero();
    }

    @Test
    void whoMeanwhileHasAMentorIsNotToldWhatIsForThoseWithout() {
        clock.passes(Duration.ofHours(13));
        presses(looksAt("TRAINEES_WITHOUT", "").ways().get(0));
        pairs.of(asha, bell);
        clock.passes(Duration.ofHours(11));
        relay.run();

        assertThat(sent.to(asha.id()).toString()).doesNotContain(TITLE);
    }

    @Test
    void aMessageToNobodySaysSoAndCannotBeSent() {
        var card = looksAt("EVERYBODY", "Winchester");

        assertThat(card.summary()).isEqualTo("This would reach nobody");
        assertThat(card.facts())
                .containsExactly("There is nobody among all trainees and mentors, Winchester only. Choose others.");
        assertThat(card.ways()).extracting(Button::title).containsExactly("Change it", "Throw it away");
        assertThat(says(morgan, new Send(MESSAGE, 0, 0))).isInstanceOf(PreviewCard.class);
        assertThat(refreshed0()).isInstanceOf(PreviewCard.class);

        jdbc.sql("UPDATE person SET out_of_reach = TRUE WHERE id = ?")
                .param(asha.id())
                .update();
        assertThat(looksAt("TRAINEES", "").facts())
                .containsExactly(
                        "It goes to all trainees. Nobody has got it yet.",
                        "1 person can’t be reached in Teams: they have not added the app, or have blocked it.");
    }

    @Test
    void whoReadAnotherNumberOrOtherWordsReadsAgain() {
        var card = looksAt("TRAINEES", "");
        wessex.trainee("Ben Hill");
        everybodyHasTheApp();
        assertThat(presses(card.ways().get(0)).summary()).isEqualTo("Send this to 2 people?");

        var older = looksAt("TRAINEES", "");
        says(morgan, look(MESSAGE, "Another title", TEXT, "TRAINEES", ""));
        assertThat(presses(older.ways().get(0)).toString()).contains("Another title");
        relay.run();
        assertThat(sent.to(asha.id())).isEmpty();
    }

    @Test
    void whatIsWrittenIsKeptWhileSomethingIsToMend() {
        assertThat(mends(look(MESSAGE, "", TEXT, "MENTORS", "")).problem()).isEqualTo("Give it a title.");
        assertThat(mends(look(MESSAGE, TITLE, "", "MENTORS", "")).problem())
                .isEqualTo("Write what you would like to say.");
        assertThat(mends(look(MESSAGE, TITLE, TEXT, "junk", "")).problem()).isEqualTo("Choose who gets it.");
        assertThat(mends(look(MESSAGE, TITLE, TEXT, "MENTORS", "Atlantis")).problem())
                .isEqualTo("Choose a place from the list.");
        var long10k = mends(look(MESSAGE, TITLE, "x".repeat(10_000), "MENTORS", ""));
        assertThat(long10k.problem()).isEqualTo("Say your message in up to 2,000 characters. You have used 10,000.");
        assertThat(long10k.typed().text()).hasSize(10_000);
        assertThat(mends(look(MESSAGE, "x".repeat(81), TEXT, "MENTORS", "")).problem())
                .isEqualTo("Say your title in up to 80 characters. You have used 81.");
        assertThat(jdbc.sql("SELECT count(*) FROM broadcast")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void itCanBeChangedAndThrownAwayBeforeItIsSent() {
        var card = looksAt("TRAINEES", "");
        var form = (FormCard) says(morgan, new Change(MESSAGE));
        assertThat(form.typed()).isEqualTo(new Look(MESSAGE, 1, TITLE, TEXT, "TRAINEES", ""));

        assertThat(presses(named(card, "Throw it away"))).isInstanceOf(News.class);
        assertThat(presses(card.ways().get(0))).isInstanceOf(Refusal.class);
    }

    @Test
    void whatWasThrownAwayIsNotWrittenAgainUnderItsOldCard() {
        var card = looksAt("TRAINEES", "");
        var form = ((FormCard) says(morgan, new Change(MESSAGE))).typed();
        presses(named(card, "Throw it away"));

        var again = (FormCard) says(morgan, new Look(MESSAGE, form.version(), "Another", TEXT, "TRAINEES", ""));
        assertThat(again.problem()).startsWith("Your team has thrown this message away");
        assertThat(again.typed().title()).isEqualTo("Another");
        assertThat(again.typed().broadcast()).isNotEqualTo(MESSAGE);
        assertThat(presses(card.ways().get(0))).isInstanceOf(Refusal.class);
    }

    @Test
    void whatIsSentCannotBeChangedOrThrownAway() {
        var card = looksAt("TRAINEES", "");
        presses(card.ways().get(0));

        assertThat(says(morgan, new Change(MESSAGE))).isInstanceOf(ProgressCard.class);
        assertThat(says(morgan, new Discard(MESSAGE, 1))).isInstanceOf(ProgressCard.class);
        assertThat(says(morgan, look(MESSAGE, TITLE, TEXT, "TRAINEES", "")))
                .as("pressed again")
                .isInstanceOf(ProgressCard.class);
        var form = (FormCard) says(morgan, look(MESSAGE, "Another", TEXT, "MENTORS", ""));
        assertThat(form.problem()).startsWith("Your team has sent this message since you opened the form.");
        assertThat(form.typed().title()).isEqualTo("Another");
        assertThat(form.typed().broadcast()).as("another message").isNotEqualTo(MESSAGE);
        assertThat(refreshed().title()).isEqualTo(TITLE);
        relay.run();
        assertThat(sent.to(asha.id())).hasSize(1);
    }

    @Test
    void whoSavesAnOutdatedFormIsShownHowItIsNowAndKeepsWhatTheyTyped() {
        var kim = wessex.admin("Kim Other");
        looksAt("TRAINEES", "");
        var mine = ((FormCard) says(morgan, new Change(MESSAGE))).typed();
        var theirs = ((FormCard) says(kim, new Change(MESSAGE))).typed();
        says(kim, new Look(MESSAGE, theirs.version(), "By Kim", "Kim’s words.", "MENTORS", ""));

        var again = (FormCard) says(morgan, new Look(MESSAGE, mine.version(), "By Morgan", "Mine.", "TRAINEES", ""));

        assertThat(again.problem()).startsWith("Kim Other has changed this message since");
        assertThat(again.now()).containsExactly("It is for all mentors.", "By Kim", "Kim’s words.");
        assertThat(again.typed().title()).isEqualTo("By Morgan");
        assertThat(again.typed().text()).isEqualTo("Mine.");
        assertThat(refreshed0().toString()).contains("By Kim").doesNotContain("By Morgan");

        assertThat(says(morgan, again.typed()).toString()).contains("By Morgan");
        var version = version(MESSAGE);
        assertThat(says(morgan, again.typed())).as("pressed twice").isInstanceOf(PreviewCard.class);
        assertThat(version(MESSAGE)).isEqualTo(version);
    }

    @Test
    void ofTwoWhoWriteAtOnceNobodysWordsAreLost() throws Exception {
        var kim = wessex.admin("Kim Other");
        looksAt("TRAINEES", "");

        var answers = AtTheSameMoment.all(
                () -> says(morgan, new Look(MESSAGE, 1, "By Morgan", TEXT, "TRAINEES", "")),
                () -> says(kim, new Look(MESSAGE, 1, "By Kim", TEXT, "TRAINEES", "")));

        assertThat(answers).hasAtLeastOneElementOfType(PreviewCard.class).hasAtLeastOneElementOfType(FormCard.class);
    }

    @Test
    void theWordsAreSealedWithAKeyOfWhoeverWroteThem() {
        var kim = wessex.admin("Kim Other");
        looksAt("TRAINEES", "");
        says(kim, look(MESSAGE, "By Kim", "Kim’s words.", "TRAINEES", ""));

        transaction.executeWithoutResult(status -> vault.erase(morgan.id()));
        assertThat(refreshed0().toString()).contains("Kim’s words.");
        transaction.executeWithoutResult(status -> vault.erase(kim.id()));
        assertThat(refreshed0()).isInstanceOf(Refusal.class);
    }

    @Test
    void itIsSealedAndGoneAfterThirtyDays() {
        presses(looksAt("TRAINEES", "").ways().get(0));
        assertThat(jdbc.sql("SELECT content FROM broadcast").query(byte[].class).single())
                .asString()
                .doesNotContain("Development");
        assertThat(((RecentCard) says(morgan, new Recent())).messages())
                .singleElement()
                .satisfies(row -> assertThat(row.about()).isEqualTo("To all trainees. Sent Mon 23 Nov, 9am."));

        clock.passes(Duration.ofDays(31));
        broadcasts.forgetOld();

        assertThat(says(morgan, new Recent()).summary()).isEqualTo("Your team has written nothing lately");
        assertThat(says(morgan, new Progress(MESSAGE))).isInstanceOf(Refusal.class);
        relay.run();
        assertThat(sent.to(asha.id())).as("not told by then").isEmpty();
    }

    @Test
    void anotherSchemesTeamReadsAndStopsNothing() {
        var patsy = northWest.admin("Patsy Entwistle");
        presses(looksAt("TRAINEES", "").ways().get(0));

        assertThat(says(patsy, new Progress(MESSAGE))).isInstanceOf(Refusal.class);
        assertThat(says(patsy, new Stop(MESSAGE, 1))).isInstanceOf(Refusal.class);
        assertThat(says(patsy, look(MESSAGE, "Mine", "Other words", "EVERYBODY", ""))
                        .toString())
                .contains("Mine");
        assertThat(refreshed().title()).isEqualTo(TITLE);
        relay.run();
        assertThat(sent.to(asha.id())).hasSize(1);
    }

    @Test
    void theTwoTemplatesShowTheSame() throws IOException {
        var json = new JsonMapper();
        var message = json.readTree(Files.readString(Path.of("adaptive-cards/broadcast/message.json")));
        var preview = json.readTree(Files.readString(Path.of("adaptive-cards/broadcast/preview.json")));

        assertThat(preview.get("body").valueStream().map(it -> it.get("items")))
                .as("a container with just what each gets")
                .contains(message.get("body"));
    }

    /** A scheme with more people than any has. */
    @Test
    void tenThousandAreToldOfInOneTurnOfAFewSeconds() {
        jdbc.sql("INSERT INTO person (id, tenant, object, name, zone, installed, out_of_reach, version)"
                        + " SELECT CAST('00000000-0000-4000-8000-' || lpad(CAST(n AS varchar), 12, '0') AS uuid), CAST(? AS uuid),"
                        + " CAST('00000000-0000-4001-8000-' || lpad(CAST(n AS varchar), 12, '0') AS uuid),"
                        + " 'One of many ' || n, 'Europe/London', TRUE, FALSE, 0 FROM " + numbersTo(10_000))
                .param(morgan.tenant())
                .update();
        jdbc.sql("INSERT INTO person_role (person, scheme, role)"
                        + " SELECT id, 'wessex', 'TRAINEE' FROM person WHERE name LIKE 'One of many %'")
                .update();
        var card = looksAt("TRAINEES", "");
        assertThat(card.summary()).isEqualTo("Send this to 10,001 people?");
        QueryCountHolder.clear();

        var begun = System.nanoTime();
        presses(card.ways().get(0));
        var took = Duration.ofNanos(System.nanoTime() - begun);

        assertThat(QueryCountHolder.getGrandTotal().getTotal())
                .as("round trips")
                .isLessThan(12);
        assertThat(jdbc.sql("SELECT count(*) FROM notification WHERE kind = 'broadcast.message'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(10_001);
        assertThat(took).isLessThan(Duration.ofSeconds(20));
        LOG.info("10,001 people were queued in {} ms", took.toMillis());
    }

    @AfterEach
    void nobodyOfManyStays() {
        jdbc.sql("DELETE FROM notification").update();
        jdbc.sql("DELETE FROM person_role WHERE person IN (SELECT id FROM person WHERE name LIKE 'One of many %')")
                .update();
    }

    private static String numbersTo(int last) {
        return TestDatabase.isPostgres()
                ? "generate_series(1, %d) AS numbers (n)".formatted(last)
                : "(SELECT \"X\" AS n FROM system_range(1, %d)) AS numbers".formatted(last);
    }

    @Test
    void itIsSaidInManyWays() {
        assertThat(((FormCard) types("message all mentors")).typed().audience()).isEqualTo("MENTORS");
        assertThat(((FormCard) types("announce to trainees without a mentor"))
                        .typed()
                        .audience())
                .isEqualTo("TRAINEES_WITHOUT");
        assertThat(((FormCard) types("brodcast")).typed().audience()).isEmpty();
        assertThat(types("write to everybody")).isInstanceOf(FormCard.class);
        assertThat(types("broadcasts")).isInstanceOf(News.class);
    }

    @ParameterizedTest
    @CsvSource({
        "message all mentors in winchester, MENTORS, Winchester",
        "Broadcast to trainees in the Isle of Wight, TRAINEES, Isle of Wight",
        "write to everyone in Winchester please, EVERYBODY, Winchester",
        "write to mentors without mentees, MENTORS_WITHOUT, ''",
        "send msg to all trainees, TRAINEES, ''",
        "email everyone, EVERYBODY, ''",
        "message trainees with no mentor, TRAINEES_WITHOUT, ''",
        "broadcast to trainees and mentors who are in a pair, PAIRS, ''"
    })
    void whomItIsForAndWhereIsReadFromTheWords(String words, String audience, String place) {
        var form = (FormCard) types(words);

        assertThat(form.typed().audience()).isEqualTo(audience);
        assertThat(form.typed().place()).isEqualTo(place);
        assertThat(form.problem()).isEmpty();
    }

    @Test
    void aPlaceThatTheSchemeDoesNotHaveIsSaid() {
        var form = (FormCard) types("broadcast to trainees in Preston");

        assertThat(form.typed().audience()).isEqualTo("TRAINEES");
        assertThat(form.typed().place()).isEmpty();
        assertThat(form.problem()).isEqualTo("I know no place called “Preston” in your scheme. Choose where below.");
        assertThat(((FormCard) says(morgan, new Write("trainees in " + "x".repeat(10_000)))).problem())
                .isEqualTo("I know no place called that in your scheme. Choose where below.");
    }

    private PreviewCard looksAt(String audience, String place) {
        return looksAt(MESSAGE, audience, place);
    }

    private PreviewCard looksAt(UUID id, String audience, String place) {
        return (PreviewCard) says(morgan, look(id, TITLE, TEXT, audience, place));
    }

    /** As whoever has just opened the form. */
    private Look look(UUID id, String title, String text, String audience, String place) {
        return new Look(id, version(id), title, text, audience, place);
    }

    private int version(UUID id) {
        return jdbc.sql("SELECT version + 1 FROM broadcast WHERE id = ?")
                .param(id)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private int people(String audience, String place) {
        return looksAt(audience, place).ways().stream()
                .map(Button::command)
                .filter(Send.class::isInstance)
                .mapToInt(it -> ((Send) it).people())
                .sum();
    }

    private FormCard mends(Look look) {
        return (FormCard) says(morgan, look);
    }

    private void readsEMails(Person person) {
        jdbc.sql("""
                        INSERT INTO mail_address (person, address_key, address, choice, code, confirmed, version)
                        VALUES (?, ?, ?, 'WHERE_BLOCKED', ?, TRUE, 0)""")
                .params(person.id(), UUID.randomUUID(), new byte[] {1}, UUID.randomUUID())
                .update();
    }

    private ProgressCard refreshed() {
        return (ProgressCard) refreshed0();
    }

    private Card refreshed0() {
        return says(morgan, new Progress(MESSAGE));
    }

    private static Button named(Card card, String title) {
        var ways = card instanceof ProgressCard progress ? progress.ways() : ((PreviewCard) card).ways();
        return ways.stream().filter(it -> it.title().equals(title)).findFirst().orElseThrow();
    }

    /** So many that a figure is about nobody in particular. */
    private void fiveMore() {
        Stream.of("Ben Hill", "Cara Lake", "Dan Moor", "Eve Dale", "Fay Wood").forEach(wessex::trainee);
        everybodyHasTheApp();
    }

    private void everybodyHasTheApp() {
        jdbc.sql("UPDATE person SET installed = TRUE").update();
    }

    private Card types(String text) {
        return wessex.types(morgan, text);
    }

    private Card presses(Button button) {
        return says(morgan, button.command());
    }

    private Card says(Person person, Command command) {
        return wessex.sees(person, command);
    }
}
