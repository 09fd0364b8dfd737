/** Being a trainee of a scheme: what it needs to know (D1), and when they may ask for a mentor (E1 to E3). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "chat",
            "confidential",
            "scheme",
            "notification",
            "calendar",
            "people",
            "joining",
            "independence",
            "mentor"
        })
package dev.soundingboard.trainee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
