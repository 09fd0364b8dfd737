package dev.soundingboard.confidential;

import com.google.crypto.tink.Aead;
import java.util.UUID;

/** One author's key in one relationship, ready for use. */
record DataKey(UUID id, UUID author, UUID relationship, Aead aead) {

    boolean isOf(UUID someone, UUID within) {
        return author.equals(someone) && relationship.equals(within);
    }
}
