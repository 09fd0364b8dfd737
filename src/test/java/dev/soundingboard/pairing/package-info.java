@NullMarked
package dev.soundingboard.pairing;

import org.jspecify.annotations.NullMarked;
