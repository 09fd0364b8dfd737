/** Becoming a listed mentor, and staying an honest one: the profile, the agreement, the approval, being full or away. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "chat",
            "scheme",
            "calendar",
            "people",
            "joining",
            "independence",
            "mentor",
            "mentorship",
            "photo",
            "notification",
            "hours"
        })
package dev.soundingboard.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
