/** Key supervision (重点督办): topics of several suggestions that a committee follows until they are really handled. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "platform", "rulebook", "identity", "unit", "committee", "suggestion"})
package org.lianluo.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
