/** Finding a mentor: browsing, filtering, reading a profile, sharing it, picking one by name. Owns no state. */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "scheme", "notification", "people", "mentor", "taster"})
package dev.soundingboard.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
