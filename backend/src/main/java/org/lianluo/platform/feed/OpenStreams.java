package org.lianluo.platform.feed;

import java.util.HashMap;
import java.util.Map;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.TooCostly;

/** How many streams of this node are open, and whose. */
final class OpenStreams {

    private final int most;
    private final int mostOfOne;
    private final Map<AccountId, Integer> open = new HashMap<>();
    private int all;

    OpenStreams(int most, int mostOfOne) {
        this.most = most;
        this.mostOfOne = mostOfOne;
    }

    synchronized AccountId enter(AccountId account) {
        int own = open.getOrDefault(account, 0);
        if (own >= mostOfOne) {
            throw new TooCostly("limit.streamsOfOne", mostOfOne);
        }
        if (all >= most) {
            throw new TooCostly("limit.streams");
        }
        open.put(account, own + 1);
        all++;
        return account;
    }

    synchronized void leave(AccountId account) {
        open.computeIfPresent(account, (key, own) -> own == 1 ? null : own - 1);
        all--;
    }
}
