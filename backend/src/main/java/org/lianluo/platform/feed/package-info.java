@NullMarked
package org.lianluo.platform.feed;

import org.jspecify.annotations.NullMarked;
