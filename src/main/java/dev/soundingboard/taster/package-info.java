/**
 * The taster: a trainee asks a mentor for one session to try mentoring, the two agree a time, and afterwards become a pair
 * or part without embarrassment (P2, D6).
 */
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
            "independence",
            "mentor",
            "mentorship",
            "trainee"
        })
package dev.soundingboard.taster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
