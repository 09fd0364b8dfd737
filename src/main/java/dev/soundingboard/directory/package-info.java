/** Finding a mentor: browsing, filtering, reading a profile, suggestions. Owns no state. */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "scheme", "people", "independence", "mentor", "taster", "trainee"})
package dev.soundingboard.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
