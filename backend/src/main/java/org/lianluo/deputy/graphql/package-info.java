@NullMarked
package org.lianluo.deputy.graphql;

import org.jspecify.annotations.NullMarked;
