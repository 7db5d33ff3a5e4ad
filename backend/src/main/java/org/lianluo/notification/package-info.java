/**
 * Who is told what, once: notices of new obligations, reminders, escalation and news, shown in the portal and mailed.
 * It reacts to what is saved and owed, and no other module uses it but by listening to {@link NoticeKept}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform", "identity", "obligation"})
package org.lianluo.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
