/** How a scheme goes, in figures that name nobody: how far trainees get, months, places, and what the surveys say. */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "scheme", "people", "calendar", "links", "download", "survey"})
package dev.soundingboard.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
