/** What the two keep of their sessions: that they met, what they agreed, who does what, and a note for oneself (S6, D4). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "chat",
            "scheme",
            "notification",
            "confidential",
            "calendar",
            "evidence",
            "people",
            "guidance",
            "mentor",
            "mentorship",
            "session"
        })
package dev.soundingboard.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
