/** Finding a mentor: browsing, suggestions, reading a profile, sharing it, picking one by name. Owns no state. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"chat", "scheme", "notification", "people", "independence", "mentor", "taster", "trainee"
        })
package dev.soundingboard.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
