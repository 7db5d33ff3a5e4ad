/** What the handling of suggestions adds up to: by field, unit, delegation and more, each number with its items. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform", "identity", "unit", "deputy", "suggestion"})
package org.lianluo.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
