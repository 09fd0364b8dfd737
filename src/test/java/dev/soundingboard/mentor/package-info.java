@NullMarked
package dev.soundingboard.mentor;

import org.jspecify.annotations.NullMarked;
