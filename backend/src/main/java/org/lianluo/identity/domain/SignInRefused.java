package org.lianluo.identity.domain;

import org.jspecify.annotations.Nullable;

/** Signing in did not succeed; tells no more than the caller may know. */
public class SignInRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        BAD_CREDENTIALS,
        LOCKED,
        DISABLED,
        REQUIRED
    }

    private final Reason reason;
    private final @Nullable String field;
    private final transient Object[] arguments;

    /**
     * @param messageKey a key of the message catalogue
     * @param field null where it is about none in particular
     */
    public SignInRefused(Reason reason, String messageKey, @Nullable String field, Object... arguments) {
        super(messageKey);
        this.reason = reason;
        this.field = field;
        this.arguments = arguments.clone();
    }

    public Reason reason() {
        return reason;
    }

    public String messageKey() {
        return String.valueOf(getMessage());
    }

    public @Nullable String field() {
        return field;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
