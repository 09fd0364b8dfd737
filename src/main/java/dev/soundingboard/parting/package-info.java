/** The scheme team ends a pair, without fault, or lets a mentor go together with all of theirs (P7). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "chat",
            "scheme",
            "people",
            "notification",
            "calendar",
            "mentor",
            "mentorship",
            "session",
            "allocation"
        })
package dev.soundingboard.parting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
