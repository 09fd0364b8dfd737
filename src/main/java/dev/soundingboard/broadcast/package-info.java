/** The scheme team writes to many: to whom, what each of them would see, how far it is, and stopping it (R1). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"chat", "scheme", "notification", "calendar", "people", "confidential", "ticking"})
package dev.soundingboard.broadcast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
