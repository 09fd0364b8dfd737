@NullMarked
package dev.soundingboard.teams.registration;

import org.jspecify.annotations.NullMarked;
