/** Finding a mentor: browsing, filtering, reading a profile. Owns no state. */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "scheme", "people", "mentor", "taster"})
package dev.soundingboard.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
