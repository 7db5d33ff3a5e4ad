@NullMarked
package org.lianluo.notification.graphql;

import org.jspecify.annotations.NullMarked;
