package org.lianluo.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.shared.Refusal;

class PasswordRuleTest {

    static final LoginName NAME = new LoginName("zhang");

    @ParameterizedTest
    @ValueSource(strings = {"Abcdef12", "abc-def-12", "人大代表 abc1", "ABC def-"})
    void acceptsEightCharactersOfThreeKinds(String password) {
        assertThatCode(() -> PasswordRule.check(password, NAME)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "Abc-123, identity.password.short",
        "abcdefg1, identity.password.classes",
        "ABCDEFGH, identity.password.classes",
        "Zhang-2026, identity.password.containsName"
    })
    void namesThePartOfTheRuleThatIsBroken(String password, String key) {
        assertThat(refusedFor(password)).isEqualTo(key);
    }

    @Test
    void refusesWhatTheHashWouldCutOff() {
        assertThat(refusedFor("Aa1" + "x".repeat(70))).isEqualTo("identity.password.long");
        assertThat(refusedFor("Aa1" + "汉".repeat(24))).isEqualTo("identity.password.long");
    }

    private static String refusedFor(String password) {
        var refusal = catchThrowableOfType(Refusal.class, () -> PasswordRule.check(password, NAME));
        assertThat(refusal.problems().get(0).path()).containsExactly("input", "password");
        return refusal.problems().get(0).messageKey();
    }
}
