/** Questions that deputies put to undertaking units before they file, answered on a clock (plan item 6). */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform", "rulebook", "unit", "deputy"})
package org.lianluo.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
