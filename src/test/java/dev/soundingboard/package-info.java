/** What the whole application must hold, whatever it does. */
@NullMarked
package dev.soundingboard;

import org.jspecify.annotations.NullMarked;
