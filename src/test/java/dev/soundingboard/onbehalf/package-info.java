/** Tests of what the scheme team does for one trainee. */
@NullMarked
package dev.soundingboard.onbehalf;

import org.jspecify.annotations.NullMarked;
