/** What Teams and its store demand of the app package, checked offline on the package itself. */
@NullMarked
package dev.soundingboard.manifest;

import org.jspecify.annotations.NullMarked;
