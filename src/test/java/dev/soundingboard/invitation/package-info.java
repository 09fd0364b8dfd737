@NullMarked
package dev.soundingboard.invitation;

import org.jspecify.annotations.NullMarked;
