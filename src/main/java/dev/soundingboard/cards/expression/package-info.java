/** What may stand between <code>${</code> and <code>}</code>: parsed once into a tree, evaluated on JSON nodes. */
@NullMarked
package dev.soundingboard.cards.expression;

import org.jspecify.annotations.NullMarked;
