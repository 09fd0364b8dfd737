@NullMarked
package dev.soundingboard.parting;

import org.jspecify.annotations.NullMarked;
