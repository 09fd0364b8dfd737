/** Files that people take away: kept nowhere on the way, and harmless in a spreadsheet. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.soundingboard.download;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
