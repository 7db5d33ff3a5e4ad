@NullMarked
package org.lianluo.supervision.graphql;

import org.jspecify.annotations.NullMarked;
