package org.lianluo.suggestion.graphql;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.suggestion.domain.ContactData;
import org.lianluo.suggestion.domain.Publication;
import org.lianluo.suggestion.domain.ReplyClass;
import org.lianluo.suggestion.domain.ReplyContent;

/** What stands in a reply; the public sees no contact data and no proposals. */
record ContentView(ReplyContent content, boolean inside) {

    public @Nullable ReplyClass replyClass() {
        return content.replyClass();
    }

    public String documentNumber() {
        return content.documentNumber();
    }

    public String text() {
        return shown(content.text());
    }

    public String measures() {
        return shown(content.measures());
    }

    /** Those that have a day; in a draft others may stand beside them. */
    public List<MadePromise> promises() {
        return content.promises().stream()
                .filter(it -> it.dueOn() != null)
                .map(it -> new MadePromise(shown(it.what()), shown(it.who()), it.day()))
                .toList();
    }

    record MadePromise(String what, String who, LocalDate dueOn) {}

    private String shown(String text) {
        return inside ? text : ContactData.removed(text);
    }

    public String contactName() {
        return inside ? content.contactName() : "";
    }

    public @Nullable String contactPhone() {
        return inside ? content.contactPhone() : null;
    }

    public List<String> copies() {
        return content.copies();
    }

    public @Nullable Publication publication() {
        return inside ? content.publication() : null;
    }
}
