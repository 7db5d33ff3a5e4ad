@NullMarked
package org.lianluo.supervision.mongo;

import org.jspecify.annotations.NullMarked;
