package org.lianluo.shared;

/** The identity of an object: a type prefix and an opaque rest, for example {@code sug_0f3a…}; unique over all types. */
public interface Id {

    String value();

    /** Returns the value, or refuses one that does not begin with the prefix of its type. */
    static String checked(String prefix, String value) {
        if (!value.startsWith(prefix) || value.length() == prefix.length() || value.length() > 100) {
            throw Refusal.of(ProblemCode.NOT_FOUND, "problem.notFound", value);
        }
        return value;
    }
}
