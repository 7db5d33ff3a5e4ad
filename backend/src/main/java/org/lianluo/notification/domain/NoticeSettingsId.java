package org.lianluo.notification.domain;

import org.lianluo.shared.AccountId;
import org.lianluo.shared.Id;
import org.lianluo.shared.Request;

/** Identity of an account's settings, derived from the account's. */
public record NoticeSettingsId(String value) implements Id {

    static final String PREFIX = "nst_";

    public NoticeSettingsId {
        Id.checked(PREFIX, value);
    }

    public static NoticeSettingsId of(AccountId account) {
        return new NoticeSettingsId(PREFIX + Request.sha256(account.value()).substring(0, 32));
    }
}
