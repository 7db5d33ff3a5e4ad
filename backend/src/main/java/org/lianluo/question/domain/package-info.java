@NullMarked
package org.lianluo.question.domain;

import org.jspecify.annotations.NullMarked;
