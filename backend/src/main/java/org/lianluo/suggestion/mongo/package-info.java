@NullMarked
package org.lianluo.suggestion.mongo;

import org.jspecify.annotations.NullMarked;
