/** Meetings as calendars know them: an .ics file at a signed address, a link that opens a new Teams meeting, times in words. */
@NullMarked
@ApplicationModule(allowedDependencies = "links")
package dev.soundingboard.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
