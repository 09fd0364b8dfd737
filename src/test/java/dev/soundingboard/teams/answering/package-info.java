@NullMarked
package dev.soundingboard.teams.answering;

import org.jspecify.annotations.NullMarked;
