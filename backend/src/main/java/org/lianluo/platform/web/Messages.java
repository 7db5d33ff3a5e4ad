package org.lianluo.platform.web;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.lianluo.shared.Message;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The message catalogue: every text the server speaks, Chinese unless English is asked for. */
@Component
public class Messages {

    private static final String SUFFIX = "_zh_CN.properties";

    private final ResourceBundleMessageSource catalogue = new ResourceBundleMessageSource();

    public Messages() throws IOException {
        var bundles = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*" + SUFFIX);
        catalogue.setBasenames(Stream.of(bundles)
                .map(bundle -> "messages/"
                        + Objects.requireNonNull(bundle.getFilename()).replace(SUFFIX, ""))
                .distinct()
                .toArray(String[]::new));
        catalogue.setDefaultEncoding("UTF-8");
        catalogue.setFallbackToSystemLocale(false);
        catalogue.setAlwaysUseMessageFormat(true);
        catalogue.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
    }

    /** Puts a message into words; arguments that are messages, enums or days are put into words themselves. */
    public String text(Locale locale, String key, Object... arguments) {
        return text(locale, key, Arrays.asList(arguments));
    }

    public String text(Locale locale, Message message) {
        return text(locale, message.key(), message.arguments());
    }

    public String text(Locale locale, String key, List<Object> arguments) {
        var words = arguments.stream().map(argument -> word(locale, argument)).toArray();
        return catalogue.getMessage(key, words, spoken(locale));
    }

    private Object word(Locale locale, Object argument) {
        if (argument instanceof Message message) {
            return text(locale, message);
        }
        if (argument instanceof Enum<?> value) {
            return text(locale, value.getDeclaringClass().getSimpleName() + "." + value.name());
        }
        if (argument instanceof LocalDate day) {
            return DateTimeFormatter.ofPattern(text(locale, "format.day"), spoken(locale))
                    .format(day);
        }
        return argument;
    }

    private static Locale spoken(Locale locale) {
        return locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
