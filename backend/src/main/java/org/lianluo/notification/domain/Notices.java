package org.lianluo.notification.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.lianluo.notification.NoticeId;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.Page;
import org.lianluo.shared.PageRequest;

/** All notices, and who has read them. */
public interface Notices {

    /**
     * Keeps those that are not kept yet and returns them.
     *
     * @param toBePosted whether they are owed by mail as well
     */
    List<Notice> keep(List<Notice> told, boolean toBePosted);

    List<Notice> find(Collection<NoticeId> ids);

    /** Newest first. */
    Page<Received> list(Mailbox mailbox, boolean unreadOnly, PageRequest page);

    /** Counts up to {@link Mailbox#COUNTED}. */
    int unread(Mailbox mailbox);

    /** Notes that its reader has read these; false, and nothing noted, where one of them is not in the mailbox. */
    boolean markRead(Mailbox mailbox, Collection<NoticeId> ids);

    /** Until when everything told to an account counts as read. */
    Instant readUntil(AccountId account);

    void markReadUntil(AccountId account, Instant until);

    /** Those owed by mail and not handed to it yet, oldest first. */
    List<Notice> toBePosted(int limit);

    void posted(Collection<NoticeId> ids);

    /**
     * Removes some of those told before these moments, where somebody has opened them or nobody has; never one that is
     * still owed by mail. Returns how many, 0 where none is left.
     */
    int clear(Instant readBefore, Instant unreadBefore);
}
