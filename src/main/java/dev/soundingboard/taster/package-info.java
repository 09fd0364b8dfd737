/** The taster: a trainee asks a mentor for one session to try mentoring, and the two agree a time (P2). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"chat", "scheme", "notification", "confidential", "calendar", "people", "mentor"})
package dev.soundingboard.taster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
