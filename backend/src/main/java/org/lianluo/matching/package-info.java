/** What goes with what: the right unit for a text, opinions that say the same, and what a draft still lacks. Explains, never decides. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform", "unit", "suggestion"})
package org.lianluo.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
