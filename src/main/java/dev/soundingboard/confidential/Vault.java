package dev.soundingboard.confidential;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Seals and opens {@link ConfidentialText}.
 *
 * <p>There is one data key for each author and relationship, itself sealed with the deployment's wrapping key. A text is
 * bound to the row that owns it: copied to another row, it can't be opened. When a person is erased only their keys are
 * deleted, and what they wrote can't be read again.
 */
@Component
public class Vault {

    private final DataKeys keys;

    Vault(DataKeys keys) {
        this.keys = keys;
    }

    /**
     * Seals a text for the row that will own it.
     *
     * @param author who wrote it
     * @param relationship what it was written within: a taster request, a pair
     * @param owner the row it will be stored in
     */
    public ConfidentialText seal(UUID author, UUID relationship, UUID owner, String text) {
        var key = keys.of(author, relationship);
        try {
            return new ConfidentialText(key.id(), key.aead().encrypt(text.getBytes(UTF_8), bytes(owner)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealing failed", e);
        }
    }

    /**
     * Opens a text for the row that owns it.
     *
     * @return empty if its author was erased
     * @throws IllegalStateException if it was not sealed for this row, or was changed
     */
    public Optional<String> open(ConfidentialText text, UUID owner) {
        return keys.find(text.sealedWith()).map(key -> open(text, owner, key));
    }

    private static String open(ConfidentialText text, UUID owner, DataKey key) {
        try {
            return new String(key.aead().decrypt(text.sealed(), bytes(owner)), UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This text was not sealed for row " + owner, e);
        }
    }

    /** Opens many texts of one relationship; all its keys are read together, with the first text. */
    public Opener opener(UUID relationship) {
        var ofAll = SingletonSupplier.of(() -> keys.ofAll(relationship));
        return (text, owner) ->
                Optional.ofNullable(ofAll.obtain().get(text.sealedWith())).map(key -> open(text, owner, key));
    }

    /** As {@link #open} does. */
    public interface Opener {

        Optional<String> open(ConfidentialText text, UUID owner);
    }

    /** Makes everything that this person wrote unreadable, for everybody and for good. */
    public void erase(UUID author) {
        keys.deleteOf(author);
    }

    private static byte[] bytes(UUID id) {
        return id.toString().getBytes(UTF_8);
    }
}
