/** Who somebody is and what they may do: accounts, sign-in, sessions, third-party clients and their tokens. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform"})
package org.lianluo.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
