/** Reminders by e-mail, where the team has a mail server: to an address that its owner confirmed, until one tap stops it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "notification", "confidential", "calendar", "links", "people"})
package dev.soundingboard.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
