@NullMarked
package dev.soundingboard.agreement;

import org.jspecify.annotations.NullMarked;
