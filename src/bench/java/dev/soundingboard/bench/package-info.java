/** The figures of {@code mvn verify -Pbench}: ratios of two things measured in turns in one run, and no assertion. */
@NullMarked
package dev.soundingboard.bench;

import org.jspecify.annotations.NullMarked;
