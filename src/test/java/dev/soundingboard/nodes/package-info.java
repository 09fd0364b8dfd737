/** The bot in processes of its own, on one database: what no test within one process can show. */
@NullMarked
package dev.soundingboard.nodes;

import org.jspecify.annotations.NullMarked;
