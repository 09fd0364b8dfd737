/** The scheme team finds a mentor for a trainee: a wish, a waiting list, an introduction (P1, P6). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "chat",
            "scheme",
            "people",
            "notification",
            "mentor",
            "trainee",
            "independence",
            "mentorship",
            "calendar",
            "directory"
        })
package dev.soundingboard.allocation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
