package org.lianluo.unit.graphql;

import org.jspecify.annotations.Nullable;
import org.lianluo.shared.SearchText;

record UndertakingUnitFilter(@Nullable String name) {

    private static final int MAX_NAME = 50;

    @Nullable
    String checkedName() {
        return SearchText.checked("name", name, MAX_NAME);
    }
}
