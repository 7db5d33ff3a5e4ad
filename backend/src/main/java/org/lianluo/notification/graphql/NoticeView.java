package org.lianluo.notification.graphql;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianluo.notification.NoticeKind;
import org.lianluo.notification.domain.Notice;
import org.lianluo.notification.domain.Received;
import org.lianluo.platform.web.Messages;

/** A notice as its reader sees it. */
record NoticeView(Notice notice, String text, boolean read) {

    static NoticeView of(Received received, Messages messages, Locale locale) {
        var notice = received.notice();
        return new NoticeView(notice, messages.text(locale, notice.words()), received.read());
    }

    public String id() {
        return notice.id().value();
    }

    public NoticeKind kind() {
        return notice.kind();
    }

    public @Nullable String obligationKind() {
        return notice.duty() == null ? null : notice.duty().kind();
    }

    public @Nullable LocalDate due() {
        return notice.duty() == null ? null : notice.duty().due();
    }

    public Instant at() {
        return notice.at();
    }

    public boolean leaderOnly() {
        return notice.recipient().leaderOnly();
    }
}
