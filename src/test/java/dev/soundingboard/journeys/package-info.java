/** The product's journeys, played by people at their clients through the real endpoint: each reads as the policy. */
@NullMarked
package dev.soundingboard.journeys;

import org.jspecify.annotations.NullMarked;
