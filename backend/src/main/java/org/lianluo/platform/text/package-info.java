/** Chinese text as words: cut, normalised, rid of what every suggestion says, with words that mean the same. */
@NullMarked
package org.lianluo.platform.text;

import org.jspecify.annotations.NullMarked;
