@NullMarked
package org.lianluo.unit.graphql;

import org.jspecify.annotations.NullMarked;
