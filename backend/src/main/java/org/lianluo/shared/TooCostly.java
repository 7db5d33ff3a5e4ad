package org.lianluo.shared;

/** More than one caller is given; becomes a GraphQL error with code TOO_COSTLY. */
public class TooCostly extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Object[] arguments;

    /** @param messageKey a key of the message catalogue */
    public TooCostly(String messageKey, Object... arguments) {
        super(messageKey);
        this.arguments = arguments.clone();
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
