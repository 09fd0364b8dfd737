@NullMarked
package dev.soundingboard.chat;

import org.jspecify.annotations.NullMarked;
