/** Fetching a file that somebody sent: only from where Teams keeps them, never from our own network, never too much. */
@NullMarked
package dev.soundingboard.teams.files;

import org.jspecify.annotations.NullMarked;
