@NullMarked
package dev.soundingboard.notification;

import org.jspecify.annotations.NullMarked;
