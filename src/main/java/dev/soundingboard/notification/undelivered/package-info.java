/** Who could not be reached, for the scheme team: names, dates and counts, never what it was about (D2). */
@NullMarked
package dev.soundingboard.notification.undelivered;

import org.jspecify.annotations.NullMarked;
