package org.lianluo.suggestion.graphql;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianluo.suggestion.domain.Publication;
import org.lianluo.suggestion.domain.ReplyClass;
import org.lianluo.suggestion.domain.ReplyContent;

/** What stands in a reply; what is left out is empty. */
record ReplyContentInput(
        @Nullable ReplyClass replyClass,
        @Nullable String documentNumber,
        @Nullable String text,
        @Nullable String measures,
        @Nullable List<PromiseInput> promises,
        @Nullable String contactName,
        @Nullable String contactPhone,
        @Nullable List<String> copies,
        @Nullable PublicationInput publication) {

    ReplyContent content() {
        return new ReplyContent(
                replyClass,
                written(documentNumber),
                written(text),
                written(measures),
                promises == null
                        ? List.of()
                        : promises.stream().map(PromiseInput::promise).toList(),
                written(contactName),
                written(contactPhone),
                copies == null ? List.of() : copies,
                publication == null ? Publication.IN_FULL : publication.publication());
    }

    private static String written(@Nullable String part) {
        return Objects.requireNonNullElse(part, "");
    }
}
