/** The meetings of a pair: planned, prepared, moved, cancelled, kept in step with calendars, and reminded of (S1 to S4, S10). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "chat",
            "scheme",
            "notification",
            "confidential",
            "calendar",
            "people",
            "mentorship",
            "agreement"
        })
package dev.soundingboard.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
