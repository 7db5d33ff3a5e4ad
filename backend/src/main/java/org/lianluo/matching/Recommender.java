package org.lianluo.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where other modules ask which unit a text belongs to. */
public interface Recommender {

    /**
     * The likeliest units first; empty where nothing speaks for any.
     *
     * @param text what stands under the title; null for a title alone
     * @param first at most so many
     */
    List<UnitRecommendation> recommend(String title, @Nullable String text, int first);
}
