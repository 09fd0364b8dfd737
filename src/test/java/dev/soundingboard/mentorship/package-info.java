@NullMarked
package dev.soundingboard.mentorship;

import org.jspecify.annotations.NullMarked;
