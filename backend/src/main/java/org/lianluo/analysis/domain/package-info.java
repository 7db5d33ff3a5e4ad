@NullMarked
package org.lianluo.analysis.domain;

import org.jspecify.annotations.NullMarked;
