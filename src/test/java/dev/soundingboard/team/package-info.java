@NullMarked
package dev.soundingboard.team;

import org.jspecify.annotations.NullMarked;
