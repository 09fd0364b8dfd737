/** Hiding a mentor from trainees by the scheme team, and putting them back; kindly, and without telling trainees why. */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "scheme", "notification", "calendar", "people", "mentor"})
package dev.soundingboard.suspension;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
