@NullMarked
package org.lianluo.question.seed;

import org.jspecify.annotations.NullMarked;
