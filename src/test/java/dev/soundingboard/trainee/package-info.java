@NullMarked
package dev.soundingboard.trainee;

import org.jspecify.annotations.NullMarked;
