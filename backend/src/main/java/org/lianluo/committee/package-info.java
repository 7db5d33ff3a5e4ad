/** The special and working committees (专门委员会、工作委员会): who reviews motions and supervises the handling of suggestions. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform", "identity"})
package org.lianluo.committee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
