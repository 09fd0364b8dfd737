/** The scheme team introduces two people by their names, and sees first how they would fit (P1, P3, M2). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "chat",
            "scheme",
            "people",
            "mentor",
            "trainee",
            "independence",
            "mentorship",
            "calendar",
            "directory",
            "allocation"
        })
package dev.soundingboard.pairing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
