@NullMarked
package dev.soundingboard.teams.reading;

import org.jspecify.annotations.NullMarked;
