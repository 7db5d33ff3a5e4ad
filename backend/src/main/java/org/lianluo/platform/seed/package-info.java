/** One way in for rows of every kind, from the files we ship and from an operator's own. */
@NullMarked
package org.lianluo.platform.seed;

import org.jspecify.annotations.NullMarked;
