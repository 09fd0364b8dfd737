/** The official Adaptive Card template language on the JVM: compile a card once, expand a record into a JSON tree. */
@ApplicationModule(
        displayName = "Cards",
        allowedDependencies = {})
@NullMarked
package dev.soundingboard.cards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
