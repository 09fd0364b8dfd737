/** Tests of a mentor's standing. */
@NullMarked
package dev.soundingboard.standing;

import org.jspecify.annotations.NullMarked;
