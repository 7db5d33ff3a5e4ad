/** Files people attach to items of any kind: received, inspected, kept, and handed out under the item's permissions. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform", "identity"})
package org.lianluo.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
