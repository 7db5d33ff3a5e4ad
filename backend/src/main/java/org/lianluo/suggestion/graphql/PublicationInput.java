package org.lianluo.suggestion.graphql;

import org.jspecify.annotations.Nullable;
import org.lianluo.suggestion.domain.Publication;
import org.lianluo.suggestion.domain.PublicationExtent;

/** How a reply is to be published. */
record PublicationInput(
        PublicationExtent extent,
        @Nullable String summary,
        @Nullable String reason) {

    Publication publication() {
        return new Publication(extent, summary, reason);
    }
}
