@NullMarked
package org.lianluo.search.domain;

import org.jspecify.annotations.NullMarked;
