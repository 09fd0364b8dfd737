package dev.soundingboard.taster;

import dev.soundingboard.confidential.ConfidentialText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

/** What each of the two said of the session, sealed: neither the other nor an administrator can read it (D2, D6). */
@Embeddable
record Verdicts(
        @Embedded
        @AttributeOverride(name = "sealedWith", column = @Column(name = "trainee_verdict_key"))
        @AttributeOverride(name = "sealed", column = @Column(name = "trainee_verdict"))
        @Nullable
        ConfidentialText ofTrainee,

        @Embedded
        @AttributeOverride(name = "sealedWith", column = @Column(name = "mentor_verdict_key"))
        @AttributeOverride(name = "sealed", column = @Column(name = "mentor_verdict"))
        @Nullable
        ConfidentialText ofMentor) {

    static final Verdicts NONE = new Verdicts(null, null);

    Verdicts with(boolean trainee, ConfidentialText verdict) {
        return trainee ? new Verdicts(verdict, ofMentor) : new Verdicts(ofTrainee, verdict);
    }

    @Nullable
    ConfidentialText of(boolean trainee) {
        return trainee ? ofTrainee : ofMentor;
    }
}
