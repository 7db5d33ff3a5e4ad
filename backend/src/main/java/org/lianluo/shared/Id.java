package org.lianluo.shared;

/** The identity of an object: a type prefix and an opaque rest, for example {@code sug_0f3a…}; unique over all types. */
public interface Id {

    String value();

    /** Returns the value, or refuses one that does not begin with the prefix of its type. */
    static String checked(String prefix, String value) {
        if (!isWellFormed(prefix, value)) {
            throw Refusal.of(ProblemCode.NOT_FOUND, "problem.notFound", value);
        }
        return value;
    }

    /** Whether something of the type with this prefix could have this id. */
    static boolean isWellFormed(String prefix, String value) {
        return value.startsWith(prefix) && value.length() > prefix.length() && value.length() <= 100;
    }
}
