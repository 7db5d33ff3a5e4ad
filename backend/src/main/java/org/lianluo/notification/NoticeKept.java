package org.lianluo.notification;

import org.lianluo.shared.Owner;

/**
 * A notice was kept; published on the node that kept it, once, after it can be read.
 *
 * @param leaderOnly whether it is for the leaders of the owner alone
 */
public record NoticeKept(NoticeId id, Owner owner, boolean leaderOnly) {}
