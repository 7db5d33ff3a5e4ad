/** Deadlines as data: rule sets with versions and sources, and the working calendar. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform"})
package org.lianluo.rulebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
