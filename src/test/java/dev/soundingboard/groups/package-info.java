@NullMarked
package dev.soundingboard.groups;

import org.jspecify.annotations.NullMarked;
