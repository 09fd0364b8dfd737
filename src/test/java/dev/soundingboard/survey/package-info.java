@NullMarked
package dev.soundingboard.survey;

import org.jspecify.annotations.NullMarked;
