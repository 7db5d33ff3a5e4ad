package org.lianluo.notification.domain;

import org.lianluo.notification.NoticeKind;

/**
 * How far the clock of an obligation has come.
 *
 * @param days before the due day for a reminder, after it when overdue, 0 for a new one
 */
public record Stage(NoticeKind kind, int days) {

    static final Stage NEW = new Stage(NoticeKind.OBLIGATION_NEW, 0);
}
