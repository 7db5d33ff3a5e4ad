package org.lianluo.identity.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;

/** The name an account signs in with: 3 to 60 letters, digits, dots, hyphens or underscores; case and width do not matter. */
public record LoginName(String value) {

    private static final int MAX = 60;
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}._-]{3," + MAX + "}");

    public LoginName {
        value = normalised(value);
        if (!FORM.matcher(value).matches()) {
            throw Refusal.at("loginName", ProblemCode.INVALID_VALUE, "identity.loginName.form");
        }
    }

    /** What somebody typed, as it would be stored; never refused, so that sign-in treats every unknown name alike. */
    public static String normalised(String typed) {
        var name = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return name.length() > MAX ? name.substring(0, MAX + 1) : name;
    }

    @Override
    public String toString() {
        return value;
    }
}
