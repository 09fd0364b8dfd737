@NullMarked
package dev.soundingboard.scheme;

import org.jspecify.annotations.NullMarked;
