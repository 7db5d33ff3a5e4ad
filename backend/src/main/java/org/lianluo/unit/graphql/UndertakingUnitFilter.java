package org.lianluo.unit.graphql;

import org.jspecify.annotations.Nullable;
import org.lianluo.shared.BadArgument;

record UndertakingUnitFilter(@Nullable String name) {

    private static final int MAX_NAME = 50;

    @Nullable
    String checkedName() {
        if (name != null && name.length() > MAX_NAME) {
            throw new BadArgument("argument.tooLong", "name", MAX_NAME);
        }
        return name;
    }
}
