/** Short surveys of which only totals are kept, and feedback to the scheme team (F1 to F3). */
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
            "session"
        })
package dev.soundingboard.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
