package org.lianluo.obligation.domain;

import org.lianluo.shared.Owner;

/** What one follows in the feed to hear of an owner's obligations. */
public final class ObligationTopic {

    private ObligationTopic() {}

    public static String of(Owner owner) {
        return "owed:" + owner.key();
    }
}
