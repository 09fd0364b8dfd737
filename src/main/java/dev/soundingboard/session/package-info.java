/** The meetings of a pair: planned, moved, cancelled, held (S1 to S4, S10). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"chat", "scheme", "notification", "confidential", "calendar", "people", "mentorship"})
package dev.soundingboard.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
