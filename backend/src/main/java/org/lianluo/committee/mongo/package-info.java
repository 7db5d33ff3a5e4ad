@NullMarked
package org.lianluo.committee.mongo;

import org.jspecify.annotations.NullMarked;
