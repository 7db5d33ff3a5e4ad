package org.lianluo.identity.domain;

import java.nio.charset.StandardCharsets;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;

/** What a new password must be (profile GB after GB/T 22239-2019, 8.1.4.1): long enough and of three kinds of characters. */
public final class PasswordRule {

    private static final int MIN_CHARACTERS = 8;
    private static final int MIN_CLASSES = 3;

    /** bcrypt reads no further. */
    private static final int MAX_BYTES = 72;

    private PasswordRule() {}

    /** Refuses a password that breaks the rule, naming the part of the rule. */
    public static void check(String password, LoginName loginName) {
        if (password.codePointCount(0, password.length()) < MIN_CHARACTERS) {
            throw refused("identity.password.short", MIN_CHARACTERS);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw refused("identity.password.long", MAX_BYTES);
        }
        if (classesOf(password) < MIN_CLASSES) {
            throw refused("identity.password.classes", MIN_CLASSES);
        }
        if (LoginName.normalised(password).contains(loginName.value())) {
            throw refused("identity.password.containsName");
        }
    }

    private static long classesOf(String password) {
        return Stream.<IntPredicate>of(
                        Character::isUpperCase,
                        Character::isLowerCase,
                        Character::isDigit,
                        Character::isIdeographic,
                        c -> !Character.isLetterOrDigit(c))
                .filter(kind -> password.codePoints().anyMatch(kind))
                .count();
    }

    private static Refusal refused(String key, Object... arguments) {
        return Refusal.at("password", ProblemCode.INVALID_VALUE, key, arguments);
    }
}
