/** The conversation kernel: who speaks, what they ask for, what they are answered. It knows neither Teams nor mentoring. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.soundingboard.chat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
