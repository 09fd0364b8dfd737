/** Where a scheme's team begins: what needs them, what may be stuck, all that they can do, and the rules in force. */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "scheme"})
package dev.soundingboard.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
