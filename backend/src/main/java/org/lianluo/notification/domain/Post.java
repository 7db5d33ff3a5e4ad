package org.lianluo.notification.domain;

import org.lianluo.identity.Addressee;

/** Who carries mail. */
public interface Post {

    /**
     * Hands a mail over and returns the message id it was given, which is the same whenever the same mail is sent; throws
     * where it was not taken.
     */
    String send(MailId mail, Addressee to, Digest digest);
}
