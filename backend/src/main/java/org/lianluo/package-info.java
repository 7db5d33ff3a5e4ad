@NullMarked
package org.lianluo;

import org.jspecify.annotations.NullMarked;
