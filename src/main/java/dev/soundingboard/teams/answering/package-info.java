/** A turn is taken, and its reply becomes the answer that Teams waits for. */
@NullMarked
package dev.soundingboard.teams.answering;

import org.jspecify.annotations.NullMarked;
