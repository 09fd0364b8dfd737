package dev.soundingboard.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.AtTheSameMoment;
import dev.soundingboard.StorageTest;
import dev.soundingboard.Wessex;
import dev.soundingboard.admins.AdminsCommand.Leave;
import dev.soundingboard.chat.ConversationCommand.Hello;
import dev.soundingboard.chat.Role;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Whoever the settings name runs the deployment from their first word, and only while nobody does. */
@StorageTest
@TestPropertySource(properties = "sounding-board.first-admin=0f0f0f0f-0000-4000-8000-000000000001")
class FirstAdminTest {

    private static final UUID NAMED = UUID.fromString("0f0f0f0f-0000-4000-8000-000000000001");

    @Autowired
    Wessex wessex;

    @Autowired
    JdbcClient jdbc;

    private final Person named = new Person(
            UUID.fromString("7e2a2d6e-0000-4000-8000-0000000000aa"), NAMED, "Sam Ashby", ZoneId.of("Europe/London"));

    @BeforeEach
    void nobodyRunsIt() {
        jdbc.sql("UPDATE person SET runs_deployment = FALSE").update();
    }

    @Test
    void theyRunItFromTheirFirstWordAndThatIsWrittenDown() {
        var before = firsts();
        wessex.says(wessex.newcomer("Noor Aziz"), new Hello());
        assertThat(running()).isZero();

        wessex.says(named, new Hello());
        wessex.says(named, new Hello());

        assertThat(running()).isEqualTo(1);
        assertThat(firsts()).isEqualTo(before + 1);
    }

    @Test
    void whenTheyHaveLeftTheyAreNotBroughtBack() {
        wessex.says(named, new Hello());
        var toni = wessex.runsDeployment("Toni Marsh");
        wessex.says(named, new Leave(""));
        wessex.says(named, new Hello());

        assertThat(running()).isEqualTo(1);
        assertThat(wessex.actor(toni).roles()).containsExactly(Role.DEPLOYMENT_ADMIN);
    }

    @Test
    void twoFirstWordsAtOnceAreOneAppointment() throws Exception {
        var before = firsts();

        AtTheSameMoment.all(() -> wessex.says(named, new Hello()), () -> wessex.says(named, new Hello()));

        assertThat(running()).isEqualTo(1);
        assertThat(firsts()).isEqualTo(before + 1);
    }

    private int running() {
        return jdbc.sql("SELECT count(*) FROM person WHERE runs_deployment")
                .query(Integer.class)
                .single();
    }

    private int firsts() {
        return jdbc.sql("SELECT count(*) FROM audit_entry WHERE verb = 'admins.first'")
                .query(Integer.class)
                .single();
    }
}
