@NullMarked
package dev.soundingboard.taster;

import org.jspecify.annotations.NullMarked;
