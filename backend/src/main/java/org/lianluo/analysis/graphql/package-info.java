@NullMarked
package org.lianluo.analysis.graphql;

import org.jspecify.annotations.NullMarked;
