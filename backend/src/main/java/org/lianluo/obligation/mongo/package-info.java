@NullMarked
package org.lianluo.obligation.mongo;

import org.jspecify.annotations.NullMarked;
