/** How rows of our files become topics of the demonstration. */
@NullMarked
package org.lianluo.supervision.seed;

import org.jspecify.annotations.NullMarked;
