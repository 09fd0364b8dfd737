/** What mentoring is, how it goes and where to turn, in the scheme's words, a short piece at a time. Owns no state. */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "scheme", "calendar", "standing"})
package dev.soundingboard.guidance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
