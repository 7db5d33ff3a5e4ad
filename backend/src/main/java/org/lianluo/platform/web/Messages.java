package org.lianluo.platform.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Every text people read, by key and language: the files under {@code messages/}, Chinese where a language is missing. */
@Component
public class Messages {

    private final ResourceBundleMessageSource source = new ResourceBundleMessageSource();

    public Messages() throws IOException {
        source.setBasenames(basenames().toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        source.setAlwaysUseMessageFormat(true);
    }

    /** Returns the text with its arguments filled in; a key that no file has is an error of ours and throws. */
    public String text(Locale locale, String key, Object... arguments) {
        return source.getMessage(key, arguments, locale);
    }

    private static Set<String> basenames() throws IOException {
        var names = new TreeSet<String>();
        Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties"))
                .map(file -> Objects.requireNonNull(file.getFilename()))
                .map(name -> "messages/" + name.replaceFirst("(_[a-z]{2}(_[A-Z]{2})?)?\\.properties$", ""))
                .forEach(names::add);
        return names;
    }
}
