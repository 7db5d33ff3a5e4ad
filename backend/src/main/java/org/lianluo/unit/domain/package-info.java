@NullMarked
package org.lianluo.unit.domain;

import org.jspecify.annotations.NullMarked;
