/** Who is an admin, of a scheme or of the deployment: adding somebody, removing somebody, leaving. */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "scheme", "notification", "people", "joining"})
package dev.soundingboard.admins;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
