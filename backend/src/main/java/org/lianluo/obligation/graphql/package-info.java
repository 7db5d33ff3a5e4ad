@NullMarked
package org.lianluo.obligation.graphql;

import org.jspecify.annotations.NullMarked;
