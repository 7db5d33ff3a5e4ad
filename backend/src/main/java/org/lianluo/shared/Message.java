package org.lianluo.shared;

import java.util.List;

/** A text of the catalogue with its arguments, to be put into words in the reader's language. */
public record Message(String key, List<Object> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
