/** Obvious demo people, so that the try-it page has somebody to play; nobody here exists. */
@NullMarked
package dev.soundingboard.demo;

import org.jspecify.annotations.NullMarked;
