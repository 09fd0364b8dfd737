package dev.soundingboard.confidential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.soundingboard.local.Player;
import dev.soundingboard.local.Players;
import dev.soundingboard.local.TimeMachine;
import dev.soundingboard.teams.ChannelTest;
import dev.soundingboard.ticking.Ticking;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The operator changes the wrapping key while people use the bot (S9). */
@ChannelTest
@TestPropertySource(properties = "sounding-board.confidential.wrapping-key-file=target/rotation/${random.uuid}.json")
@Tag("storage")
class KeyRotationTest {

    private static final String WORDS = "Before the change: leaving Timbuktu";

    private final UUID author = UUID.randomUUID();

    @Autowired
    Players players;

    @Autowired
    TimeMachine time;

    @Autowired
    Vault vault;

    @Autowired
    ConfidentialProperties properties;

    @Autowired
    Ticking ticking;

    @Autowired
    JdbcClient jdbc;

    @Test
    void peopleReadOnWhileTheKeyChangesAndAnOldBackupIsNoise() throws Exception {
        var file = properties.wrappingKeyFile();
        var asha = players.named("Asha Rao");
        var bell = players.named("Dr Alison Bell");
        ask(asha, WORDS);
        bell.sees(WORDS);
        var stolen = backup();
        var before = Tinkey.primary(file);

        Tinkey.rotate(file);
        opens(bell);
        ticking.now(KeyRotation.NAME);

        var after = Tinkey.primary(file);
        assertThat(after).isNotEqualTo(before);
        await().untilAsserted(() -> assertThat(wrappedWith()).containsExactly(after));
        opens(bell);
        vault.seal(author, author, author, "After the change");
        assertThat(wrappedWith()).containsExactly(after);

        var current = backup();
        Tinkey.forgetOldKeys(file);
        ticking.now(KeyRotation.NAME);
        restore(stolen);
        await().untilAsserted(() -> assertThatThrownBy(() -> vault.open(dilemma(), request()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("wrapping key"));
        restore(current);
        opens(bell);
    }

    private void ask(Player asha, String words) {
        asha.says("mentors Alison").presses("See profile").presses("Ask for a taster");
        var day = time.now().plus(Duration.ofDays(3)).toString().substring(0, 10);
        asha.presses("Send request", Map.of("dilemma", words, "format", "Video", "date1", day, "time1", "18:00"));
    }

    private static void opens(Player bell) {
        bell.says("home").presses("Open").sees(WORDS);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Backup(UUID id, byte[] wrapped) {}

    private List<Backup> backup() {
        return jdbc.sql("SELECT id, wrapped FROM data_key")
                .query((row, number) -> new Backup(row.getObject("id", UUID.class), row.getBytes("wrapped")))
                .list();
    }

    private void restore(List<Backup> backup) {
        backup.forEach(it -> jdbc.sql("UPDATE data_key SET wrapped = ? WHERE id = ?")
                .params(it.wrapped(), it.id())
                .update());
    }

    private List<Integer> wrappedWith() {
        return jdbc.sql("SELECT DISTINCT wrapped_with FROM data_key")
                .query(Integer.class)
                .list();
    }

    private UUID request() {
        return jdbc.sql("SELECT id FROM taster_request").query(UUID.class).single();
    }

    private ConfidentialText dilemma() {
        return jdbc.sql("SELECT dilemma_key, dilemma FROM taster_request")
                .query((row, number) ->
                        new ConfidentialText(row.getObject("dilemma_key", UUID.class), row.getBytes("dilemma")))
                .single();
    }
}
