package org.lianluo.shared;

import java.util.Arrays;
import java.util.Optional;

/** What a third-party client may be granted; necessary, never sufficient: the roles decide as well. */
public enum Scope {
    SUGGESTION_READ("suggestion:read"),
    SUGGESTION_WRITE("suggestion:write"),
    DEPUTY_READ("deputy:read"),
    UNIT_READ("unit:read"),
    OBLIGATION_READ("obligation:read"),
    NOTICE_READ("notice:read"),
    NOTICE_WRITE("notice:write");

    private final String value;

    Scope(String value) {
        this.value = value;
    }

    /** As it stands in tokens, for example {@code suggestion:read}. */
    public String value() {
        return value;
    }

    public static Optional<Scope> of(String value) {
        return Arrays.stream(values())
                .filter(scope -> scope.value.equals(value))
                .findFirst();
    }
}
