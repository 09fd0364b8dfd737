/** Pictures of people: made fit to be shown, stripped of what a camera adds, and served at an address nobody can guess. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.soundingboard.photo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
