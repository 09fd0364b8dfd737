package dev.soundingboard.confidential;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The deployment's key, with which every data key is sealed. It is a Tink keyset: its primary key seals, its others
 * still open what they sealed before a rotation.
 */
@Component
class WrappingKey {

    private final WrappingKeyFile file;
    private volatile KeysetHandle keys;

    WrappingKey(WrappingKeyFile file) {
        this.file = file;
        this.keys = file.read();
    }

    /** Takes up what an operator changed in the file. */
    void reload() {
        keys = file.read();
    }

    int primary() {
        return keys.getPrimary().getId();
    }

    /** A new data key, sealed. */
    byte[] wrapNew(UUID id) {
        try {
            return wrap(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get()), id);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A data key can't be made", e);
        }
    }

    Aead unwrap(byte[] wrapped, UUID id) {
        try {
            return aead(open(wrapped, id));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Data key %s can't be opened: is its wrapping key gone?".formatted(id), e);
        }
    }

    /** A data key, sealed with the primary key; empty if none of our keys opens it. */
    Optional<byte[]> rewrap(byte[] wrapped, UUID id) {
        try {
            return Optional.of(wrap(open(wrapped, id), id));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private byte[] wrap(KeysetHandle key, UUID id) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(
                key, aead(keys), id.toString().getBytes(UTF_8), RegistryConfiguration.get());
    }

    /** A key that another node sealed after a rotation may need what this one hasn't yet taken up. */
    private KeysetHandle open(byte[] wrapped, UUID id) throws GeneralSecurityException {
        try {
            return openWithKnown(wrapped, id);
        } catch (GeneralSecurityException e) {
            reload();
            return openWithKnown(wrapped, id);
        }
    }

    private KeysetHandle openWithKnown(byte[] wrapped, UUID id) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(
                wrapped, aead(keys), id.toString().getBytes(UTF_8), RegistryConfiguration.get());
    }

    private static Aead aead(KeysetHandle keyset) throws GeneralSecurityException {
        return keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }
}
