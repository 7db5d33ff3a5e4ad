package org.lianluo.deputy.mongo;

import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.conversions.Bson;

/** Finds people by part of the name, or by the beginning of its pinyin (with or without spaces) or of its initials. */
final class NameSearch {

    private static final Pattern LETTERS = Pattern.compile("[a-zA-ZüÜ' ]+");

    private NameSearch() {}

    static Bson matching(String wanted) {
        var part = regex("name", Pattern.quote(wanted.strip()));
        if (!LETTERS.matcher(wanted).matches()) {
            return part;
        }
        var letters = wanted.strip().toLowerCase(Locale.ROOT).replace('ü', 'v').replace("'", "");
        return or(part, regex("pinyin", "^" + spaced(letters)), regex("initials", "^" + letters));
    }

    /** Spaces that were left out may stand anywhere; a space that was written stands there. */
    private static String spaced(String letters) {
        return Stream.of(letters.split(" +"))
                .map(word -> word.chars().mapToObj(Character::toString).collect(joining(" ?")))
                .collect(joining(" "));
    }
}
