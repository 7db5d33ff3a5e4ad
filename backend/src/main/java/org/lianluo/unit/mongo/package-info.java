@NullMarked
package org.lianluo.unit.mongo;

import org.jspecify.annotations.NullMarked;
