/** The deputies and their delegations (代表信息库), and what a reader may see of them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform", "identity"})
package org.lianluo.deputy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
