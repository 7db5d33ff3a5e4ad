@NullMarked
package org.lianluo.suggestion.graphql;

import org.jspecify.annotations.NullMarked;
