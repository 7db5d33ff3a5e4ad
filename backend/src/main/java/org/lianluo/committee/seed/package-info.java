/** How rows of our files become what the module keeps. */
@NullMarked
package org.lianluo.committee.seed;

import org.jspecify.annotations.NullMarked;
