/** What people write in confidence: sealed with a key of its author's that can be destroyed, readable by no query. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ticking"})
package dev.soundingboard.confidential;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
