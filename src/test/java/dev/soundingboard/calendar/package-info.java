@NullMarked
package dev.soundingboard.calendar;

import org.jspecify.annotations.NullMarked;
