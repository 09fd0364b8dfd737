package dev.soundingboard.confidential;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * A text that somebody wrote in confidence, as it is stored. Only {@link Vault} can open it.
 *
 * @param sealedWith id of the data key
 * @param sealed the ciphertext, bound to the row that owns it
 */
@Embeddable
@SuppressWarnings("ArrayRecordComponent") // never compared, never shown
public record ConfidentialText(UUID sealedWith, byte[] sealed) {

    @Override
    public String toString() {
        return "ConfidentialText[…]";
    }
}
