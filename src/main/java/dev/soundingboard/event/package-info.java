/** Days that the scheme team holds (M4): written, announced, answered, reminded of, and who was there. */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "scheme", "people", "mentor", "notification", "calendar", "standing"})
package dev.soundingboard.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
