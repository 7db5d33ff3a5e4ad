@NullMarked
package org.lianluo.deputy;

import org.jspecify.annotations.NullMarked;
