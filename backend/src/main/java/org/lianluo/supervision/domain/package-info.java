@NullMarked
package org.lianluo.supervision.domain;

import org.jspecify.annotations.NullMarked;
