/** The scheme team invites trainees: who is due, how each is reached, once, and by day (E2, P1). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "chat",
            "scheme",
            "notification",
            "calendar",
            "people",
            "joining",
            "roster",
            "mail",
            "ticking"
        })
package dev.soundingboard.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
