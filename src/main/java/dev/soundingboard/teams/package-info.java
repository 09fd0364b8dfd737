/**
 * Microsoft Teams, and the only place that knows the Bot Framework SDK: an authenticated activity becomes a turn, a reply
 * becomes an activity, and what has to be said first is sent.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"cards", "chat", "notification", "people"})
package dev.soundingboard.teams;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
