@NullMarked
package dev.soundingboard.notification.watch;

import org.jspecify.annotations.NullMarked;
