@NullMarked
package org.lianluo.rulebook.mongo;

import org.jspecify.annotations.NullMarked;
