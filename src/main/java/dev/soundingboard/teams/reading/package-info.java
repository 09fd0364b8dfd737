/** What an activity asks for, and who asks: it becomes a turn. */
@NullMarked
package dev.soundingboard.teams.reading;

import org.jspecify.annotations.NullMarked;
