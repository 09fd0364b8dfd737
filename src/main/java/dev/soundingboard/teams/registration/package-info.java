/** Who we are to Microsoft: the registration, and how we prove it. */
@NullMarked
package dev.soundingboard.teams.registration;

import org.jspecify.annotations.NullMarked;
