@NullMarked
package dev.soundingboard.teams.files;

import org.jspecify.annotations.NullMarked;
