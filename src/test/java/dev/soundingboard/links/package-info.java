@NullMarked
package dev.soundingboard.links;

import org.jspecify.annotations.NullMarked;
