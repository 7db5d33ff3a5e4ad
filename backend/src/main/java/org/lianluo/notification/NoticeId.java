package org.lianluo.notification;

import org.lianluo.shared.Id;
import org.lianluo.shared.Request;

/** Identity of a notice, derived from what it tells: telling the same again is the same notice. */
public record NoticeId(String value) implements Id {

    public static final String PREFIX = "ntc_";

    public NoticeId {
        Id.checked(PREFIX, value);
    }

    public static NoticeId of(String... told) {
        return new NoticeId(PREFIX + Request.sha256(String.join("|", told)).substring(0, 32));
    }

    @Override
    public String toString() {
        return value;
    }
}
