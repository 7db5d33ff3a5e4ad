@NullMarked
package org.lianluo.identity.graphql;

import org.jspecify.annotations.NullMarked;
