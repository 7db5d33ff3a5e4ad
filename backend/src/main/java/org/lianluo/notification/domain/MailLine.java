package org.lianluo.notification.domain;

import java.time.Instant;
import org.lianluo.notification.NoticeId;
import org.lianluo.shared.AccountId;

/** That an account is to be mailed a notice; there is one line for each pair, and each line goes into one mail. */
public record MailLine(AccountId account, NoticeId notice, Instant at) {

    public String id() {
        return notice + "/" + account;
    }
}
