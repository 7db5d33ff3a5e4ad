@NullMarked
package org.lianluo.search.lucene;

import org.jspecify.annotations.NullMarked;
