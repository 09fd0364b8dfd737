/** Small groups of mentors that the scheme team makes: proposed, changed by hand, and introduced (M4). */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "scheme", "standing"})
package dev.soundingboard.groups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
