/** Whether a mentor stands outside a mentee's educational and managerial structure (P3). */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "scheme", "people"})
package dev.soundingboard.independence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
