@NullMarked
package dev.soundingboard.confidential;

import org.jspecify.annotations.NullMarked;
