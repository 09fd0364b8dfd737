@NullMarked
package dev.soundingboard.event;

import org.jspecify.annotations.NullMarked;
