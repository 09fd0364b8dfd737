package dev.soundingboard.listing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Which edition of the best practice agreement somebody accepted, and when (M3). */
@Embeddable
record Agreed(
        @Column(name = "agreed_edition") String edition,
        @Column(name = "agreed_at") Instant at) {}
