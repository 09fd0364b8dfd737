@NullMarked
package dev.soundingboard.teams.sending;

import org.jspecify.annotations.NullMarked;
