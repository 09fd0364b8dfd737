/**
 * How a pair agree to work: prompts that guide a conversation, kept version by version, and confirmed by both (S5, A1 to
 * A6).
 */
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
            "mentorship",
            "guidance"
        })
package dev.soundingboard.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
