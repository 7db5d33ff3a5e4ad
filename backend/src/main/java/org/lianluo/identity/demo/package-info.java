/** The people and clients of the demonstration; nothing here exists outside the profile demo. */
@NullMarked
package org.lianluo.identity.demo;

import org.jspecify.annotations.NullMarked;
