/** Mentors: the profile that trainees read, and how many mentees there is room for. */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "scheme", "people"})
package dev.soundingboard.mentor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
