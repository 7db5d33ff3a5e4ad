@NullMarked
package org.lianluo.question.graphql;

import org.jspecify.annotations.NullMarked;
