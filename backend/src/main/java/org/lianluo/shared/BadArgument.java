package org.lianluo.shared;

/** A query argument that cannot be used; becomes a GraphQL error with code BAD_REQUEST. */
public class BadArgument extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Object[] arguments;

    /** @param messageKey a key of the message catalogue */
    public BadArgument(String messageKey, Object... arguments) {
        super(messageKey);
        this.arguments = arguments.clone();
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
