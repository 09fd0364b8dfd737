@NullMarked
package dev.soundingboard.hours;

import org.jspecify.annotations.NullMarked;
