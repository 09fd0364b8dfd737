package dev.soundingboard.mentorship;

import dev.soundingboard.confidential.ConfidentialText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.UUID;

/** Why a pair has ended, as one of the two noted it for themself (D2). */
@Embeddable
record Reason(
        UUID reasonBy,

        @Embedded
        @AttributeOverride(name = "sealedWith", column = @Column(name = "reason_key"))
        @AttributeOverride(name = "sealed", column = @Column(name = "reason"))
        ConfidentialText why) {}
