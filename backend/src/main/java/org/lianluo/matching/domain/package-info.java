/** The evidence for a unit, in plain Java. */
@NullMarked
package org.lianluo.matching.domain;

import org.jspecify.annotations.NullMarked;
