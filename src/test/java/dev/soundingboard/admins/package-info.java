@NullMarked
package dev.soundingboard.admins;

import org.jspecify.annotations.NullMarked;
