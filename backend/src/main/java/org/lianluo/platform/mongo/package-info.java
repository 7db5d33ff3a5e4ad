@NullMarked
package org.lianluo.platform.mongo;

import org.jspecify.annotations.NullMarked;
