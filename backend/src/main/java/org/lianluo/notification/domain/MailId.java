package org.lianluo.notification.domain;

import java.util.UUID;
import org.lianluo.shared.Id;

/** Identity of a mail. */
public record MailId(String value) implements Id {

    static final String PREFIX = "mai_";

    public MailId {
        Id.checked(PREFIX, value);
    }

    static MailId fresh() {
        return new MailId(PREFIX + UUID.randomUUID().toString().replace("-", ""));
    }

    @Override
    public String toString() {
        return value;
    }
}
