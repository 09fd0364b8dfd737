@NullMarked
package dev.soundingboard.audit;

import org.jspecify.annotations.NullMarked;
