package org.lianluo.suggestion.domain;

import java.util.regex.Pattern;

/** Takes contact data and numbers of people out of a text before it is published. */
public final class ContactData {

    private static final Pattern PHONE =
            Pattern.compile("(?<!\\d)(?:1[3-9]\\d{9}|0\\d{2,3}[-－ ]?\\d{7,8}(?:-\\d{1,5})?)(?!\\d)");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern IDENTITY_NUMBER = Pattern.compile("(?<!\\d)\\d{17}[\\dXx](?!\\d)");
    private static final String GAP = "〔略〕";

    private ContactData() {}

    public static String removed(String text) {
        var rest = IDENTITY_NUMBER.matcher(text).replaceAll(GAP);
        rest = PHONE.matcher(rest).replaceAll(GAP);
        return MAIL.matcher(rest).replaceAll(GAP);
    }
}
