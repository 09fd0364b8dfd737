@NullMarked
package dev.soundingboard.home;

import org.jspecify.annotations.NullMarked;
