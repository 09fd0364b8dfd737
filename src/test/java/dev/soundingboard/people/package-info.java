@NullMarked
package dev.soundingboard.people;

import org.jspecify.annotations.NullMarked;
