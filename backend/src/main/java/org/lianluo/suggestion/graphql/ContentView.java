package org.lianluo.suggestion.graphql;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.suggestion.domain.ContactData;
import org.lianluo.suggestion.domain.Promise;
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
        return inside ? content.text() : ContactData.removed(content.text());
    }

    public String measures() {
        return inside ? content.measures() : ContactData.removed(content.measures());
    }

    public List<Promise> promises() {
        return inside
                ? content.promises()
                : content.promises().stream()
                        .map(ContentView::withoutContactData)
                        .toList();
    }

    private static Promise withoutContactData(Promise promise) {
        return new Promise(ContactData.removed(promise.what()), ContactData.removed(promise.who()), promise.dueOn());
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
