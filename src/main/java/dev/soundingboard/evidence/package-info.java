/** What people take away: evidence of their mentoring without a word of what was said, and their own records. */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "scheme", "people", "calendar", "links", "download"})
package dev.soundingboard.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
