@NullMarked
package dev.soundingboard.weekly;

import org.jspecify.annotations.NullMarked;
