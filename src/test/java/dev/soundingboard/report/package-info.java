@NullMarked
package dev.soundingboard.report;

import org.jspecify.annotations.NullMarked;
