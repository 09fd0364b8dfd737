/** The pair: a trainee and a mentor from the day they become one, by their own choice or the team's, to its end (P1, P7). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "chat",
            "scheme",
            "notification",
            "confidential",
            "calendar",
            "people",
            "joining",
            "mentor",
            "trainee"
        })
package dev.soundingboard.mentorship;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
