/** How notices become mail: off unless {@code spring.mail.host} names a server. */
@NullMarked
package org.lianluo.notification.mail;

import org.jspecify.annotations.NullMarked;
