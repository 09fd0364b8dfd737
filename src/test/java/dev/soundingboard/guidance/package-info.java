@NullMarked
package dev.soundingboard.guidance;

import org.jspecify.annotations.NullMarked;
