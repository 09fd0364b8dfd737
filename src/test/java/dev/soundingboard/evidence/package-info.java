@NullMarked
package dev.soundingboard.evidence;

import org.jspecify.annotations.NullMarked;
