@NullMarked
package dev.soundingboard.allocation;

import org.jspecify.annotations.NullMarked;
