package org.lianluo.suggestion.domain;

import java.util.List;

/** A field of suggestions (领域), for example science and education, with its classes. */
public record SuggestionField(String code, String name, String nameEn, int order, List<SuggestionClass> classes) {

    public SuggestionField {
        classes = List.copyOf(classes);
    }
}
