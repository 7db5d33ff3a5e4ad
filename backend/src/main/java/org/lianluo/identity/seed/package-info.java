/** How rows of an operator's file become accounts. */
@NullMarked
package org.lianluo.identity.seed;

import org.jspecify.annotations.NullMarked;
