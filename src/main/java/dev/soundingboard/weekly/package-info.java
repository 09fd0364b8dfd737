/** What the scheme team is told once a week: what waits for somebody of them, and what has happened, in figures. */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "scheme", "notification", "calendar", "people", "joining", "ticking"})
package dev.soundingboard.weekly;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
