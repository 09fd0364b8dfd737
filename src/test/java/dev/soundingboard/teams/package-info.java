@NullMarked
package dev.soundingboard.teams;

import org.jspecify.annotations.NullMarked;
