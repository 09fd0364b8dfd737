package dev.soundingboard.mentorship;

import dev.soundingboard.confidential.ConfidentialText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

/**
 * Whether the scheme team introduced the two (P1).
 *
 * @param plea why the team asked a mentor without a place to take one more (M2), for that mentor alone; null if there was
 *     a place
 */
@Embeddable
record Introduction(
        boolean introduced,

        @Embedded
        @AttributeOverride(name = "sealedWith", column = @Column(name = "plea_key"))
        @AttributeOverride(name = "sealed", column = @Column(name = "plea"))
        @Nullable
        ConfidentialText plea) {

    static final Introduction NONE = new Introduction(false, null);
}
