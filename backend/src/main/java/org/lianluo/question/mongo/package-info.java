@NullMarked
package org.lianluo.question.mongo;

import org.jspecify.annotations.NullMarked;
