@NullMarked
package org.lianluo.search.graphql;

import org.jspecify.annotations.NullMarked;
