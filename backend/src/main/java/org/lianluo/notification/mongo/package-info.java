@NullMarked
package org.lianluo.notification.mongo;

import org.jspecify.annotations.NullMarked;
