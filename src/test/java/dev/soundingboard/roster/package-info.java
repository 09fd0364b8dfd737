@NullMarked
package dev.soundingboard.roster;

import org.jspecify.annotations.NullMarked;
