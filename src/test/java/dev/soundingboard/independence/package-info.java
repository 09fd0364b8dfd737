@NullMarked
package dev.soundingboard.independence;

import org.jspecify.annotations.NullMarked;
