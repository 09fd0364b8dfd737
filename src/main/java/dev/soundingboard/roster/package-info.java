/** Whom the scheme team has on its list: read from a table, looked at first, and claimed when they come (P1, D1). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "chat",
            "scheme",
            "people",
            "joining",
            "confidential",
            "links",
            "download",
            "calendar",
            "ticking"
        })
package dev.soundingboard.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
