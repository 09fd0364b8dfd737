package dev.soundingboard.admins;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.AtTheSameMoment;
import dev.soundingboard.NorthWest;
import dev.soundingboard.SentCards;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.admins.AdminsCommand.Add;
import dev.soundingboard.admins.AdminsCommand.AskToRemove;
import dev.soundingboard.admins.AdminsCommand.Find;
import dev.soundingboard.admins.AdminsCommand.Leave;
import dev.soundingboard.admins.AdminsCommand.Of;
import dev.soundingboard.admins.AdminsCommand.Remove;
import dev.soundingboard.admins.AdminsCommand.Show;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Role;
import dev.soundingboard.notification.Relay;
import dev.soundingboard.people.Person;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is an admin, of a scheme or of the deployment, and who says so. */
@StorageTest
class AdminsTest {

    @Autowired
    Wessex wessex;

    @Autowired
    NorthWest northWest;

    @Autowired
    Relay relay;

    @Autowired
    SentCards sent;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Person morgan;

    @BeforeEach
    void oneAdmin() {
        clock.startsAgain();
        sent.startsAgain();
        jdbc.sql("DELETE FROM notification").update();
        jdbc.sql("DELETE FROM person_role WHERE role = 'ADMIN'").update();
        jdbc.sql("UPDATE person SET runs_deployment = FALSE").update();
        morgan = wessex.admin("Morgan Reed");
    }

    @Test
    void anAdminAddsSomebodyOfTheSchemeWhoIsToldAndCanAct() {
        var asha = wessex.trainee("Asha Rao");

        var card = admins(morgan, new Add("wessex", asha.id().toString(), "", false));
        relay.run();

        assertThat(card.lead()).isEqualTo("Asha Rao is an admin now. I tell them.");
        assertThat(card.admins()).extracting(AdminsCard.Row::name).containsExactly("Asha Rao", "Morgan Reed");
        assertThat(sent.to(asha.id()))
                .extracting(Card::summary)
                .containsExactly("You are an admin of Wessex return to training mentoring now");
        assertThat(wessex.actor(asha).roles()).containsExactlyInAnyOrder(Role.TRAINEE, Role.ADMIN);
        assertThat(admins(asha, new Show()).admins()).hasSize(2);
    }

    @Test
    void somebodyWhoNeverOpenedTheBotIsAnAdminFromTheirFirstWord() {
        var object = UUID.randomUUID();

        var card = admins(morgan, new Add("wessex", "", object.toString(), false));
        assertThat(card.lead())
                .isEqualTo("Somebody who has not opened Sounding Board yet is an admin now. I tell them.");

        var robin = new Person(morgan.tenant(), object, "Robin Gray", morgan.zone());
        assertThat(admins(robin, new Show()).admins())
                .extracting(AdminsCard.Row::name)
                .containsExactly("Morgan Reed", "Robin Gray");
    }

    @Test
    void theFieldOffersOnlyPeopleOfTheirOwnScheme() {
        var asha = wessex.trainee("Asha Zephyr");
        northWest.trainee("Anna Zephyr");
        var sam = wessex.runsDeployment("Sam Ashby");

        assertThat(found(morgan, "zeph")).containsExactly("Asha Zephyr, trainee");
        assertThat(found(morgan, "%eph")).isEmpty();
        assertThat(found(sam, "ZEPH"))
                .containsExactly(
                        "Anna Zephyr, North West return to training mentoring",
                        "Asha Zephyr, Wessex return to training mentoring");
        assertThat(choices(morgan, "asha z").get(0).value()).isEqualTo(asha.id().toString());
    }

    @Test
    void aFormThatCannotBeReadSaysWhatToMendAndKeepsTheChoice() {
        var asha = wessex.trainee("Asha Rao");
        var both = new Add("wessex", asha.id().toString(), UUID.randomUUID().toString(), false);

        assertThat(admins(morgan, new Add("wessex", "", "", false)).problem()).isEqualTo("Choose somebody first.");
        assertThat(admins(morgan, both).problem()).isEqualTo("Choose one person, in one of the two fields.");
        assertThat(admins(morgan, both).known()).isEqualTo(asha.id().toString());
        assertThat(admins(morgan, new Add("wessex", morgan.id().toString(), "", false))
                        .problem())
                .isEqualTo("Morgan Reed is an admin already.");
        for (var junk : List.of("Asha Rao", "😀", "مرحبا", "**bold**", "x".repeat(10_000))) {
            assertThat(refusal(morgan, new Add("wessex", junk, "", false))).startsWith("We can’t find that person.");
            assertThat(refusal(morgan, new Add("wessex", "", junk, false))).startsWith("We can’t find that person.");
        }
    }

    @Test
    void whoIsRemovedIsToldAndCanNoLongerAct() {
        var robin = wessex.admin("Robin Gray");

        assertThat(card(morgan, new AskToRemove("wessex", robin.id())))
                .isInstanceOfSatisfying(ConfirmCard.class, asked -> {
                    assertThat(asked.summary())
                            .isEqualTo("Remove Robin Gray as an admin of Wessex return to training mentoring?");
                    assertThat(asked.yes().command()).isEqualTo(new Remove("wessex", robin.id()));
                });
        admins(morgan, new Remove("wessex", robin.id()));
        relay.run();

        assertThat(sent.to(robin.id()))
                .extracting(Card::summary)
                .containsExactly("You are no longer an admin of Wessex return to training mentoring");
        assertThat(wessex.actor(robin).scheme())
                .as("they were nothing else there")
                .isNull();
        assertThat(refusal(robin, new Show())).isEqualTo("You are not in a mentoring scheme yet.");
        assertThat(refusal(morgan, new Remove("wessex", robin.id())))
                .as("pressed again")
                .isEqualTo("That is nobody who is an admin here now.");
    }

    @Test
    void whoIsAlsoSomethingElseStaysThat() {
        var asha = wessex.trainee("Asha Rao");
        admins(morgan, new Add("wessex", asha.id().toString(), "", false));

        assertThat(card(asha, new Leave("wessex")).summary()).startsWith("You are no longer an admin of Wessex");

        assertThat(wessex.actor(asha).scheme()).isEqualTo("wessex");
        assertThat(wessex.actor(asha).roles()).containsExactly(Role.TRAINEE);
    }

    @Test
    void theOnlyAdminCanNeitherLeaveNorBeRemoved() {
        var sam = wessex.runsDeployment("Sam Ashby");
        var only =
                "Wessex return to training mentoring always has an admin, and this is the only one. Add somebody else first.";

        assertThat(admins(morgan, new Show()).admins())
                .singleElement()
                .satisfies(row -> assertThat(row.change()).isNull());
        assertThat(refusal(morgan, new AskToRemove("wessex", morgan.id()))).isEqualTo(only);
        assertThat(refusal(morgan, new Leave("wessex"))).isEqualTo(only);
        assertThat(refusal(sam, new Remove("wessex", morgan.id()))).isEqualTo(only);
        assertThat(refusal(sam, new Leave(""))).startsWith("Sounding Board as a whole always has an admin");
    }

    @Test
    void whoHasNeverComeIsNoAdminToLeaveASchemeWith() {
        admins(morgan, new Add("wessex", "", UUID.randomUUID().toString(), false));
        var ghost = jdbc.sql(
                        "SELECT person FROM person_role WHERE scheme = 'wessex' AND role = 'ADMIN' AND person <> ?")
                .param(morgan.id())
                .query(UUID.class)
                .single();

        assertThat(refusal(morgan, new Leave("wessex")))
                .isEqualTo(
                        "Wessex return to training mentoring always has an admin, and the others have not opened Sounding Board yet. Ask one of them to say hello to me first.");
        assertThat(refusal(morgan, new AskToRemove("wessex", morgan.id()))).endsWith("say hello to me first.");
        assertThat(admins(morgan, new Remove("wessex", ghost)).admins()).hasSize(1);
    }

    @Test
    void nobodyRunsTheDeploymentByOnePress() {
        var sam = wessex.runsDeployment("Sam Ashby");

        var asked = (ConfirmCard) card(sam, new Add("", morgan.id().toString(), "", false));

        assertThat(asked.summary()).isEqualTo("Make Morgan Reed an admin of Sounding Board as a whole?");
        assertThat(count("SELECT count(*) FROM person WHERE runs_deployment")).isEqualTo(1);
        assertThat(admins(sam, asked.yes().command()).admins()).hasSize(2);
    }

    @Test
    void whoRunsBothSeesTheirSchemeFirst() {
        var both = wessex.runsDeployment("Sam Ashby");
        wessex.isAlso(both, Role.ADMIN, "wessex");

        var card = admins(both, new Show());
        assertThat(card.of()).isEqualTo("wessex");
        assertThat(admins(both, card.ways().get(0).command()).of()).isEmpty();
    }

    @RepeatedTest(5)
    void ofTwoWhoLeaveAtOnceOneStays() throws Exception {
        var robin = wessex.admin("Robin Gray");

        AtTheSameMoment.all(
                () -> wessex.says(morgan, new Leave("wessex")), () -> wessex.says(robin, new Leave("wessex")));

        assertThat(count("SELECT count(*) FROM person_role WHERE scheme = 'wessex' AND role = 'ADMIN'"))
                .isEqualTo(1);
    }

    @RepeatedTest(5)
    void ofTwoWhoRunTheDeploymentAndLeaveAtOnceOneStays() throws Exception {
        var sam = wessex.runsDeployment("Sam Ashby");
        var toni = wessex.runsDeployment("Toni Marsh");

        AtTheSameMoment.all(() -> wessex.says(sam, new Leave("")), () -> wessex.says(toni, new Leave("")));

        assertThat(count("SELECT count(*) FROM person WHERE runs_deployment")).isEqualTo(1);
    }

    @RepeatedTest(3)
    void ofTwoWhoRemoveEachOtherAtOnceOneStays() throws Exception {
        var robin = wessex.admin("Robin Gray");

        AtTheSameMoment.all(
                () -> wessex.says(morgan, new Remove("wessex", robin.id())),
                () -> wessex.says(robin, new Remove("wessex", morgan.id())));

        assertThat(count("SELECT count(*) FROM person_role WHERE scheme = 'wessex' AND role = 'ADMIN'"))
                .isEqualTo(1);
    }

    @Test
    void anAdminOfOneSchemeSeesAndChangesNothingOfAnother() {
        var patsy = northWest.admin("Patsy Entwistle");
        northWest.admin("Peggy Entwistle");

        for (var command : List.of(
                new Of("north-west"),
                new AskToRemove("north-west", patsy.id()),
                new Remove("north-west", patsy.id()),
                new Add("north-west", morgan.id().toString(), "", false),
                new Leave("north-west"),
                new Of(""),
                new Add("", morgan.id().toString(), "", true))) {
            assertThat(refusal(morgan, command)).isEqualTo("We can’t find that scheme.");
        }
        assertThat(card(morgan, new Show()).toString()).doesNotContain("Entwistle");
        assertThat(refusal(morgan, new Add("wessex", patsy.id().toString(), "", false)))
                .startsWith("We can’t find that person.");
    }

    @Test
    void whoRunsTheDeploymentSeesAllAdminsAndChangesThem() {
        var sam = wessex.runsDeployment("Sam Ashby");
        northWest.admin("Patsy Entwistle");

        var all = admins(sam, new Show());
        assertThat(all.admins()).extracting(AdminsCard.Row::name).containsExactly("Sam Ashby");
        assertThat(all.places())
                .extracting(AdminsCard.Place::admins)
                .contains("Morgan Reed", "Patsy Entwistle", "It has no admin yet.");

        admins(sam, new Add("generic", sam.id().toString(), "", false));
        assertThat(wessex.actor(sam).roles()).containsExactlyInAnyOrder(Role.ADMIN, Role.DEPLOYMENT_ADMIN);
        assertThat(admins(sam, new Add("", morgan.id().toString(), "", true)).admins())
                .hasSize(2);
        relay.run();
        assertThat(sent.to(morgan.id()))
                .extracting(Card::summary)
                .containsExactly("You are an admin of Sounding Board as a whole now");
        assertThat(card(sam, new Leave("")).summary())
                .isEqualTo("You are no longer an admin of Sounding Board as a whole");
    }

    @Test
    void whoWasAddedAndRemovedBeforeTheyAreToldIsToldOnlyWhatIsStillSo() {
        var asha = wessex.trainee("Asha Rao");
        admins(morgan, new Add("wessex", asha.id().toString(), "", false));
        admins(morgan, new Remove("wessex", asha.id()));
        relay.run();

        assertThat(sent.to(asha.id()))
                .extracting(Card::summary)
                .containsExactly("You are no longer an admin of Wessex return to training mentoring");
    }

    private List<Reply.Choice> choices(Person person, String typed) {
        return ((Reply.Choices) wessex.says(person, new Find(typed))).choices();
    }

    private List<String> found(Person person, String typed) {
        return choices(person, typed).stream().map(Reply.Choice::title).toList();
    }

    private AdminsCard admins(Person person, Command command) {
        return (AdminsCard) card(person, command);
    }

    private String refusal(Person person, Command command) {
        return ((Refusal) card(person, command)).reason();
    }

    private Card card(Person person, Command command) {
        return wessex.sees(person, command);
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
