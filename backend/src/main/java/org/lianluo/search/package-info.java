/** Finds items by words, and items that are like others: an index beside each node, fed by what the modules declare. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform"})
package org.lianluo.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
