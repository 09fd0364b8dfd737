@NullMarked
package dev.soundingboard.joining;

import org.jspecify.annotations.NullMarked;
