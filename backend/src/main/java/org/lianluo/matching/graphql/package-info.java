@NullMarked
package org.lianluo.matching.graphql;

import org.jspecify.annotations.NullMarked;
