@NullMarked
package org.lianluo.obligation.domain;

import org.jspecify.annotations.NullMarked;
