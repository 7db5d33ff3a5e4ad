package org.lianluo.deputy.domain;

import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Forbidden;
import org.lianluo.shared.SearchText;

/**
 * Which deputies; null conditions hold for all.
 *
 * @param name part of the name, or the beginning of its pinyin or initials
 * @param delegation the id of a delegation
 */
public record DeputyFilter(
        @Nullable String name,
        @Nullable String delegation,
        @Nullable Boolean primaryLevel) {

    public static final DeputyFilter ALL = new DeputyFilter(null, null, null);

    private static final int MAX_NAME = 50;

    /** Refuses an endless name, and forbids to filter by what the reader may not see: the answer would tell it. */
    public DeputyFilter checkedFor(Actor reader) {
        SearchText.checked("name", name, MAX_NAME);
        if (primaryLevel != null && !Deputy.areOpenTo(reader)) {
            throw new Forbidden("forbidden.deputyFilter", "primaryLevel");
        }
        return this;
    }
}
