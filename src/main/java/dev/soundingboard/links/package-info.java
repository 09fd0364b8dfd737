/** Addresses that only whoever was given one can open, until they run out. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.soundingboard.links;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
