/** The undertaking units (承办单位): who can be asked to handle a suggestion. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform", "identity"})
package org.lianluo.unit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
