package org.lianluo.shared;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** The place of a row in an ordered list: its sort keys and, last, its id. */
public record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\u001f";

    public Cursor {
        keys = List.copyOf(keys);
    }

    public static Cursor of(String... keys) {
        return new Cursor(List.of(keys));
    }

    /** Opaque for clients. */
    public String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a cursor given out before, with that many keys; refuses anything else, naming the argument. */
    public static Cursor decoded(String encoded, String argument, int keys) {
        try {
            var read = List.of(
                    new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8).split(SEPARATOR, -1));
            if (read.size() == keys) {
                return new Cursor(read);
            }
        } catch (IllegalArgumentException e) {
            throw new BadArgument("argument.cursor", argument);
        }
        throw new BadArgument("argument.cursor", argument);
    }
}
