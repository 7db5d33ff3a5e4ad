package org.lianluo.search.graphql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianluo.platform.web.Messages;
import org.lianluo.search.domain.Similar;
import org.lianluo.search.graphql.SimilarSuggestion.SimilarReason;
import org.lianluo.search.graphql.SimilarSuggestion.SimilarReasonKind;
import org.lianluo.shared.index.Face;
import org.lianluo.shared.index.Facet;

/**
 * Says why suggestions are like another.
 *
 * @param like the other one as the reader sees it; null where it is only a text yet, which has neither unit nor field: then
 *     those found are compared with each other
 */
record SimilarReasons(@Nullable Face like, List<Similar> found, Messages messages, Locale locale) {

    List<SimilarReason> of(Similar similar) {
        var reasons = new ArrayList<SimilarReason>();
        var named = similar.likeness().named();
        if (!named.isEmpty()) {
            var words = String.join(messages.text(locale, "search.between"), named);
            reasons.add(reason(SimilarReasonKind.SHARED_TERMS, named, "search.sharedTerms", words));
        }
        if (isShared(similar, Facet.UNIT)) {
            reasons.add(reason(SimilarReasonKind.SAME_UNIT, List.of(), suited("search.sameUnit")));
        }
        if (isShared(similar, Facet.FIELD)) {
            reasons.add(reason(SimilarReasonKind.SAME_FIELD, List.of(), suited("search.sameField")));
        }
        return reasons;
    }

    private SimilarReason reason(SimilarReasonKind kind, List<String> terms, String key, Object... words) {
        return new SimilarReason(kind, terms, messages.text(locale, key, words));
    }

    private String suited(String key) {
        return like == null ? key + ".amongFound" : key;
    }

    private boolean isShared(Similar similar, Facet facet) {
        var values = similar.face().values(facet);
        return like != null
                ? meet(values, like.values(facet))
                : found.stream()
                        .anyMatch(it -> !it.id().equals(similar.id())
                                && meet(values, it.face().values(facet)));
    }

    private static boolean meet(Set<String> some, Set<String> others) {
        return !Collections.disjoint(some, others);
    }
}
