package org.lianluo.suggestion.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts a number such as 14-4-3021 into words: 十四届全国人大四次会议, 3021. */
final class SessionName {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})-(\\d{1,2})-0*(\\d+)");
    private static final String DIGITS = "零一二三四五六七八九";

    private SessionName() {}

    /** Empty where the number names no session. */
    static String of(@Nullable String number) {
        var found = NUMBER.matcher(String.valueOf(number));
        return found.matches()
                ? words(Integer.parseInt(found.group(1))) + "届全国人大" + words(Integer.parseInt(found.group(2))) + "次会议"
                : "";
    }

    /** The number within its session; empty where there is none. */
    static String ownNumber(@Nullable String number) {
        var found = NUMBER.matcher(String.valueOf(number));
        return found.matches() ? found.group(3) : "";
    }

    private static String words(int number) {
        int tens = number / 10;
        int ones = number % 10;
        var ten = tens == 0 ? "" : tens == 1 ? "十" : DIGITS.charAt(tens) + "十";
        return ones == 0 && tens > 0 ? ten : ten + DIGITS.charAt(ones);
    }
}
