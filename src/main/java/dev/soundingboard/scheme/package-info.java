/** A mentoring scheme's rules and wording, read from its file. No number, wording or switch of a scheme lives in code. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.soundingboard.scheme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
