@NullMarked
package org.lianluo.notification.domain;

import org.jspecify.annotations.NullMarked;
