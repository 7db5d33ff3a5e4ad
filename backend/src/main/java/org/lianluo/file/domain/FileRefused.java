package org.lianluo.file.domain;

/** An upload that is not kept, for a reason its sender can do something about. */
public final class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient Object[] arguments;

    /** Why; the message catalogue has a text for each. */
    public enum Reason {
        NOT_ONE_FILE,
        EMPTY,
        TOO_LARGE,
        NAME_TOO_LONG,
        BAD_NAME,
        UNKNOWN_TYPE,
        ENCRYPTED,
        MACROS,
        INFLATES,
        INFECTED,
        TOO_MANY;

        public String messageKey() {
            return "file.refused." + name();
        }
    }

    public FileRefused(Reason reason, Object... arguments) {
        super(reason.name());
        this.reason = reason;
        this.arguments = arguments.clone();
    }

    public Reason reason() {
        return reason;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
