@NullMarked
package org.lianluo.platform.graphql;

import org.jspecify.annotations.NullMarked;
