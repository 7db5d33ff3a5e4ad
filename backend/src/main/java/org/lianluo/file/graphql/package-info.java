@NullMarked
package org.lianluo.file.graphql;

import org.jspecify.annotations.NullMarked;
