@NullMarked
package org.lianluo.committee.graphql;

import org.jspecify.annotations.NullMarked;
