@NullMarked
package dev.soundingboard.suspension;

import org.jspecify.annotations.NullMarked;
