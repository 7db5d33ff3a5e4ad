package org.lianluo.shared;

/** The caller may never do this, whatever is corrected; becomes a GraphQL error with code FORBIDDEN. */
public class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Object[] arguments;

    /** @param messageKey a key of the message catalogue */
    public Forbidden(String messageKey, Object... arguments) {
        super(messageKey);
        this.arguments = arguments.clone();
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
