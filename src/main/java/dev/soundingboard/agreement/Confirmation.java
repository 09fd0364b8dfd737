package dev.soundingboard.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** One side confirmed an agreement as it stood then. Whose it is, the agreement knows. */
@Embeddable
record Confirmation(@Enumerated(EnumType.STRING) How how, Instant at) {

    boolean counts(boolean signaturesRequired) {
        return how == How.SIGNED || !signaturesRequired;
    }
}
