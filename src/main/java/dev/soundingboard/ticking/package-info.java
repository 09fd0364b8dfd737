/** What every node does again and again. The database decides which of them finds something to do. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.soundingboard.ticking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
