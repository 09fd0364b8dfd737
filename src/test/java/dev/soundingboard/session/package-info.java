@NullMarked
package dev.soundingboard.session;

import org.jspecify.annotations.NullMarked;
