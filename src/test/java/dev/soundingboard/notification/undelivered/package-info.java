@NullMarked
package dev.soundingboard.notification.undelivered;

import org.jspecify.annotations.NullMarked;
