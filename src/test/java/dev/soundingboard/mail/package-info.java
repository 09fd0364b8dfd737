@NullMarked
package dev.soundingboard.mail;

import org.jspecify.annotations.NullMarked;
