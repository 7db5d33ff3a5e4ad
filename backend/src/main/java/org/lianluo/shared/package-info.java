/** Words that every module speaks: plain Java, no framework, no beans. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package org.lianluo.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
