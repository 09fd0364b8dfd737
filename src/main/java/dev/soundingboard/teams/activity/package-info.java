/** An activity as it came, in our words. */
@NullMarked
package dev.soundingboard.teams.activity;

import org.jspecify.annotations.NullMarked;
