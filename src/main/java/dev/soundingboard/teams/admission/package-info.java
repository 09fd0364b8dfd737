/** Which activities are let in. Nothing of one is believed before. */
@NullMarked
package dev.soundingboard.teams.admission;

import org.jspecify.annotations.NullMarked;
