@NullMarked
package org.lianluo.suggestion.domain;

import org.jspecify.annotations.NullMarked;
