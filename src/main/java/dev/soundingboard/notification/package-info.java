/** What somebody is told, and when: rows of ids, claimed when due, written at the moment of sending, settled. */
@NullMarked
@ApplicationModule(allowedDependencies = {"calendar", "chat", "ticking"})
package dev.soundingboard.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
