package org.lianluo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.lianluo.platform.web.Messages;

class IdentityMessagesTest {

    @Test
    void saysEverythingInBothLanguages() throws IOException {
        assertThat(keys("zh_CN")).isNotEmpty().containsExactlyInAnyOrderElementsOf(keys("en"));
    }

    @Test
    void countsMinutesAsEnglishDoes() throws IOException {
        var messages = new Messages();

        assertThat(messages.text(Locale.ENGLISH, "identity.signIn.locked", 1L)).contains("in 1 minute.");
        assertThat(messages.text(Locale.ENGLISH, "identity.signIn.locked", 15L)).contains("in 15 minutes.");
        assertThat(messages.text(Locale.SIMPLIFIED_CHINESE, "identity.signIn.locked", 15L))
                .contains("15 分钟");
    }

    private static Iterable<String> keys(String language) throws IOException {
        var file = "/messages/identity_" + language + ".properties";
        try (var reader =
                new InputStreamReader(IdentityMessagesTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            var messages = new Properties();
            messages.load(reader);
            return messages.stringPropertyNames();
        }
    }
}
