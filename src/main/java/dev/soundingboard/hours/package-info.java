/** When people may be written to, and of what they want to be reminded: their own hours, days away, and what they switched off. */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "scheme", "calendar", "people", "notification"})
package dev.soundingboard.hours;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
