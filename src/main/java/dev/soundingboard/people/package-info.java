/** Who takes part: a person, their roles in each scheme, how they are reached. */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "scheme"})
package dev.soundingboard.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
