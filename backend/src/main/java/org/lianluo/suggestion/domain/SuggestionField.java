package org.lianluo.suggestion.domain;

/** A field of suggestions (领域), for example science and education. */
public record SuggestionField(String code, String name, String nameEn, int order) {}
