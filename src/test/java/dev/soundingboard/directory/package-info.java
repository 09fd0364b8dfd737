@NullMarked
package dev.soundingboard.directory;

import org.jspecify.annotations.NullMarked;
