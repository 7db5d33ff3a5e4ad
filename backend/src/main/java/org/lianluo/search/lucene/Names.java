package org.lianluo.search.lucene;

import org.lianluo.shared.index.Facet;
import org.lianluo.shared.index.Part;

/** The fields of the index. */
final class Names {

    /** The item's id: of all its faces. */
    static final String ID = "id";

    static final String VERSION = "version";

    /** Who sees this face, and who sees a fuller one of the same item and therefore not this. */
    static final String AUDIENCE = "audience";

    static final String FULLER = "fuller";

    static final String DATE = "date";

    /** A number made of the id: orders what is equal otherwise. */
    static final String TIE = "tie";

    static final String NUMBER = "number";
    static final String PINYIN = "pinyin";

    /** Whole titles and names. */
    static final String EXACT = "exact";

    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String REPLY = "reply";

    /** All words wherever they stand: what is asked for first, as one field is sooner read than three. */
    static final String ANYWHERE = "anywhere";

    static final String TITLE_PAIRS = "title2";
    static final String TEXT_PAIRS = "text2";

    private Names() {}

    static String of(Facet facet) {
        return "facet." + facet.name();
    }

    static String words(Part part) {
        return switch (part) {
            case TITLE, NAME -> TITLE;
            case TEXT -> TEXT;
            case REPLY -> REPLY;
        };
    }

    static String pairs(Part part) {
        return switch (part) {
            case TITLE, NAME -> TITLE_PAIRS;
            case TEXT, REPLY -> TEXT_PAIRS;
        };
    }

    static String audience(String kind, String audience) {
        return kind + "|" + audience;
    }
}
