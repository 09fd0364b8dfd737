@NullMarked
package dev.soundingboard.journal;

import org.jspecify.annotations.NullMarked;
