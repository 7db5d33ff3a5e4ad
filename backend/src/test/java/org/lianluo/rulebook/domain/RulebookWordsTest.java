package org.lianluo.rulebook.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianluo.platform.web.Messages;
import org.lianluo.rulebook.RuleKind;

class RulebookWordsTest {

    static Stream<String> keys() {
        return Stream.concat(
                Stream.of(RuleKind.values()).map(kind -> "rule." + kind),
                Rule.STARTS.stream().map(start -> "start." + start));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void areThereForEveryKindAndStartInBothLanguages(String key) throws IOException {
        var messages = new Messages();

        assertThat(messages.text(Locale.SIMPLIFIED_CHINESE, key)).isNotBlank();
        assertThat(messages.text(Locale.ENGLISH, key))
                .isNotBlank()
                .isNotEqualTo(messages.text(Locale.SIMPLIFIED_CHINESE, key));
    }
}
