@NullMarked
package org.lianluo.rulebook.graphql;

import org.jspecify.annotations.NullMarked;
