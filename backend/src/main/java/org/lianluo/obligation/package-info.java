/** What everybody owes, over all kinds of items: one list, projected from the obligations kept with each item. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform", "rulebook"})
package org.lianluo.obligation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
