package dev.soundingboard.session;

import dev.soundingboard.confidential.ConfidentialText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

/**
 * What the trainee would like to cover (S6). It leaves the session's version alone: only they write it, and it is no
 * reason for the mentor's card to be outdated.
 *
 * @param cover sealed; null for nothing
 * @param covers how often they have said it, or taken it back
 */
@Embeddable
record Preparation(
        @Embedded
        @AttributeOverride(name = "sealedWith", column = @Column(name = "cover_key"))
        @AttributeOverride(name = "sealed", column = @Column(name = "cover"))
        @Nullable
        ConfidentialText cover,

        int covers) {

    static final Preparation NONE = new Preparation(null, 0);

    Preparation becomes(@Nullable ConfidentialText text) {
        return new Preparation(text, covers + 1);
    }
}
