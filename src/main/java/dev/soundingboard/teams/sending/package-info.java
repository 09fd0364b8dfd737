/** What goes out by the connector, asked for or not, and what a failure of it means. */
@NullMarked
package dev.soundingboard.teams.sending;

import org.jspecify.annotations.NullMarked;
