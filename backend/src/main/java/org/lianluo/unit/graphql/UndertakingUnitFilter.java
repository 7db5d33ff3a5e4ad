package org.lianluo.unit.graphql;

import org.jspecify.annotations.Nullable;

record UndertakingUnitFilter(@Nullable String name) {}
