/**
 * What the local channel's connector does with a request, whichever server it came in by: it takes it, refuses it or fails
 * as ordered, and writes it down.
 */
@NullMarked
package dev.soundingboard.local.desk;

import org.jspecify.annotations.NullMarked;
