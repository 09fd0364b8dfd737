@NullMarked
package dev.soundingboard.listing;

import org.jspecify.annotations.NullMarked;
