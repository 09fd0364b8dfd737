/** Joining a scheme: which one, in which role, and the privacy notice that comes first. */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "scheme", "people"})
package dev.soundingboard.joining;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
