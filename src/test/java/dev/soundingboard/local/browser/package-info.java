/** The try-it page in a real browser, used as people use it: by what they read. */
@NullMarked
package dev.soundingboard.local.browser;

import org.jspecify.annotations.NullMarked;
