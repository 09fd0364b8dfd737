/** Greeting, help and what waits for me: the same for everybody, in a scheme or not. */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "scheme", "notification", "people"})
package dev.soundingboard.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
