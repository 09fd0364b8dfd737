package dev.soundingboard.confidential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.soundingboard.StorageTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@StorageTest
class VaultTest {

    private static final String TEXT = "How do I tell my new team what I can’t do yet? 🙂";

    @Autowired
    Vault vault;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    private final UUID author = UUID.randomUUID();
    private final UUID owner = UUID.randomUUID();

    @Test
    void whatIsSealedCanBeOpenedForItsRow() {
        var sealed = vault.seal(author, owner, owner, TEXT);

        assertThat(vault.open(sealed, owner)).contains(TEXT);
        assertThat(new String(sealed.sealed(), StandardCharsets.UTF_8)).doesNotContain("team");
        assertThat(sealed).asString().doesNotContain("team");
    }

    @Test
    void copiedToAnotherRowItCantBeOpened() {
        var sealed = vault.seal(author, owner, owner, TEXT);

        assertThatThrownBy(() -> vault.open(sealed, UUID.randomUUID())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void oneAuthorHasOneKeyInOneRelationship() {
        var first = vault.seal(author, owner, owner, TEXT);

        assertThat(vault.seal(author, owner, owner, "more").sealedWith()).isEqualTo(first.sealedWith());
        assertThat(vault.seal(author, UUID.randomUUID(), owner, "else").sealedWith())
                .isNotEqualTo(first.sealedWith());
    }

    @Test
    void whatAnErasedPersonWroteIsGoneAndNothingElse() {
        var other = UUID.randomUUID();
        var erased = vault.seal(author, owner, owner, TEXT);
        var kept = vault.seal(other, owner, owner, "kept");

        vault.erase(author);

        assertThat(vault.open(erased, owner)).isEmpty();
        assertThat(vault.open(kept, owner)).contains("kept");
    }

    @Test
    void afterARotationEverythingOpensButAnOldBackupDoesNot() throws Exception {
        var deployment = new Deployment();
        var sealed = deployment.vault.seal(author, owner, owner, TEXT);
        var backup = wrappedKeyOf(sealed);

        deployment.rotates();
        Tinkey.forgetOldKeys(deployment.file);
        deployment.wrapping.reload();
        assertThat(deployment.vault.open(sealed, owner)).contains(TEXT);

        jdbc.sql("UPDATE data_key SET wrapped = ? WHERE id = ?")
                .params(backup, sealed.sealedWith())
                .update();
        assertThatThrownBy(() -> deployment.vault.open(sealed, owner))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("wrapping key");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void aDataKeyThatCanNotBeOpenedIsNamedOnceAndKeepsNoOtherWaiting(CapturedOutput log) throws Exception {
        var deployment = new Deployment();
        var sealed = IntStream.range(0, 20)
                .mapToObj(i -> deployment.vault.seal(UUID.randomUUID(), owner, owner, TEXT))
                .toList();
        var broken = sealed.get(7);
        jdbc.sql("UPDATE data_key SET wrapped = ? WHERE id = ?")
                .params(new byte[] {1, 2, 3}, broken.sealedWith())
                .update();

        deployment.rotates();
        deployment.rotation.run();
        Tinkey.forgetOldKeys(deployment.file);
        deployment.wrapping.reload();

        assertThat(sealed)
                .filteredOn(text -> !text.equals(broken))
                .hasSize(19)
                .allSatisfy(
                        text -> assertThat(deployment.vault.open(text, owner)).contains(TEXT));
        assertThat(log.getAll())
                .containsOnlyOnce(broken.sealedWith().toString())
                .doesNotContain(TEXT);
    }

    /** Two nodes take up a new key within a minute, not at the same moment. */
    @Test
    void aNodeThatHasNotTakenUpTheNewKeyReadsWhatAnotherSealedWithIt() throws Exception {
        var file = folder.resolve("wrapping-key.json");
        var properties = new ConfidentialProperties(file, true);
        var late = new Vault(new DataKeys(jdbc, new WrappingKey(new WrappingKeyFile(properties))));
        Tinkey.rotate(file);
        var early = new Vault(new DataKeys(jdbc, new WrappingKey(new WrappingKeyFile(properties))));

        var sealed = early.seal(author, owner, owner, TEXT);

        assertThat(late.open(sealed, owner)).contains(TEXT);
    }

    @Test
    void withoutAKeyFileARealDeploymentDoesNotStart() {
        var missing = new ConfidentialProperties(folder.resolve("none.json"), false);

        assertThatThrownBy(() -> new WrappingKey(new WrappingKeyFile(missing)))
                .hasMessageContaining("sounding-board.confidential.wrapping-key-file");
    }

    /** One with a wrapping key of its own, which doesn't open what other tests have sealed. */
    private class Deployment {

        private final Path file = folder.resolve("wrapping-key.json");
        private final WrappingKey wrapping =
                new WrappingKey(new WrappingKeyFile(new ConfidentialProperties(file, true)));
        private final DataKeys keys = new DataKeys(jdbc, wrapping);
        private final Vault vault = new Vault(keys);
        private final KeyRotation rotation = new KeyRotation(wrapping, keys);

        Deployment() throws GeneralSecurityException {}

        void rotates() throws Exception {
            Tinkey.rotate(file);
            rotation.run();
        }
    }

    private byte[] wrappedKeyOf(ConfidentialText text) {
        return jdbc.sql("SELECT wrapped FROM data_key WHERE id = ?")
                .param(text.sealedWith())
                .query(byte[].class)
                .single();
    }
}
