/** Doctors change trust and account: what is theirs follows them, once both accounts or the scheme team say so. */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "scheme", "confidential", "people", "notification", "calendar"})
package dev.soundingboard.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
