/** The audit trail: what admins did, by ids that mean nothing outside; never a name or a word of anybody's. */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "scheme", "people", "calendar", "links", "download"})
package dev.soundingboard.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
