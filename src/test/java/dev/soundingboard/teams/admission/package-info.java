@NullMarked
package dev.soundingboard.teams.admission;

import org.jspecify.annotations.NullMarked;
