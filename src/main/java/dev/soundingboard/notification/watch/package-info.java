/** What operators watch: whether messages go out in time, and what became of them. */
@NullMarked
package dev.soundingboard.notification.watch;

import org.jspecify.annotations.NullMarked;
