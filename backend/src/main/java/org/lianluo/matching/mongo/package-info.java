@NullMarked
package org.lianluo.matching.mongo;

import org.jspecify.annotations.NullMarked;
