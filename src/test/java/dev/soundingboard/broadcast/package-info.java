@NullMarked
package dev.soundingboard.broadcast;

import org.jspecify.annotations.NullMarked;
