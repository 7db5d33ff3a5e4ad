@NullMarked
package org.lianluo.suggestion.seed;

import org.jspecify.annotations.NullMarked;
