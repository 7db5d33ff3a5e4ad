@NullMarked
package org.lianluo.deputy.domain;

import org.jspecify.annotations.NullMarked;
