/** Suggestions, criticisms and opinions of deputies, from the draft to the evaluation of the reply. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform", "rulebook", "identity", "unit", "deputy", "file"})
package org.lianluo.suggestion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
