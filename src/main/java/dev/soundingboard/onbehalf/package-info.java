/** What the scheme team does for one trainee: an exception (E3), another date (E2). */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "scheme", "notification", "calendar", "people", "trainee"})
package dev.soundingboard.onbehalf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
