package org.lianluo.identity.mongo;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianluo.shared.Scope;

/** Scopes by their names in tokens. */
final class ScopeNames {

    private ScopeNames() {}

    /** Those we know; others, such as {@code openid}, grant nothing here. */
    static Set<Scope> known(Collection<String> names) {
        return names.stream().map(Scope::of).flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
    }
}
