package org.lianluo.shared;

import org.jspecify.annotations.Nullable;

/** The rule for every text somebody searches by. */
public final class SearchText {

    private SearchText() {}

    /** Returns the text; {@link BadArgument} for one that is longer than the limit or holds characters nobody can see. */
    public static @Nullable String checked(String argument, @Nullable String text, int limit) {
        if (text == null) {
            return null;
        }
        if (text.codePointCount(0, text.length()) > limit) {
            throw new BadArgument("argument.tooLong", argument, limit);
        }
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            throw new BadArgument("argument.controlCharacters", argument);
        }
        return text;
    }
}
