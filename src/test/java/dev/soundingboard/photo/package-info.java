@NullMarked
package dev.soundingboard.photo;

import org.jspecify.annotations.NullMarked;
