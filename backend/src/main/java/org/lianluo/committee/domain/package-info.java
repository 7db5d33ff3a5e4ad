@NullMarked
package org.lianluo.committee.domain;

import org.jspecify.annotations.NullMarked;
