@NullMarked
package org.lianluo.deputy.mongo;

import org.jspecify.annotations.NullMarked;
