/** A listed mentor's standing: the agreement in its current edition, supervision and CPD, peers, a look at their skills. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "chat",
            "scheme",
            "calendar",
            "evidence",
            "people",
            "notification",
            "confidential",
            "mentor",
            "listing"
        })
package dev.soundingboard.standing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
