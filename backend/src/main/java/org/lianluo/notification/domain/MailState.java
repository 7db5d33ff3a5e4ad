package org.lianluo.notification.domain;

/** How far a mail has come. */
public enum MailState {
    /** Taking up the lines that wait for its addressee. */
    COMPOSING,
    QUEUED,
    /** Claimed by one node; where that node died, sent again after a while. */
    SENDING,
    SENT,
    FAILED
}
