package org.lianluo.suggestion.domain;

import org.lianluo.shared.Request;

/** A store that crashes when it is told to: before a write is kept, or after it is kept and before anybody hears of it. */
final class CrashingSuggestions extends StoreInFront {

    /** What the application hears when the store goes down under it. */
    static final class Crash extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    enum When {
        NEVER,
        BEFORE,
        AFTER
    }

    private When next = When.NEVER;

    CrashingSuggestions() {
        super(new InMemorySuggestions());
    }

    void crash(When when) {
        next = when;
    }

    @Override
    public Suggestion insert(Suggestion first, Request request) {
        var when = disarmed();
        crashIf(when == When.BEFORE);
        var kept = super.insert(first, request);
        crashIf(when == When.AFTER);
        return kept;
    }

    @Override
    public Suggestion save(Suggestion changed, Request request) {
        var when = disarmed();
        crashIf(when == When.BEFORE);
        var kept = super.save(changed, request);
        crashIf(when == When.AFTER);
        return kept;
    }

    private When disarmed() {
        var when = next;
        next = When.NEVER;
        return when;
    }

    private static void crashIf(boolean crashes) {
        if (crashes) {
            throw new Crash();
        }
    }
}
